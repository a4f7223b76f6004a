import {readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import type {AnySchemaObject, ValidateFunction} from 'ajv'
import draft04 from 'ajv-draft-04'
import {nothingToCheck, type Scope, type Validator} from './validator.ts'

/** Annotations, collections and pages by the W3C's own tests of the data model: every MUST. */
export const webAnnotations: Validator = {
  name: 'Web Annotation: W3C model tests (ajv)',
  run(scope) {
    const files = scope.files.filter((file) => /(?:^|\/)annotations(?:-\d+)?\.jsonld$/.test(file))
    if (files.length === 0) return nothingToCheck
    const tests = loadTests(scope)
    const found = files.map((file) => checkFile(scope, file, tests))
    return {
      checked: found.reduce((sum, {annotations}) => sum + annotations, 0),
      faults: found.flatMap(({faults}) => faults)
    }
  }
}

/** An assertion of the test suite. */
interface Assertion {
  name: string
  validate: ValidateFunction
  /** What must come out. */
  expected: boolean
}

interface Tests {
  annotation: readonly Assertion[]
  collection: readonly Assertion[]
  page: readonly Assertion[]
}

function loadTests({schemas}: Scope): Tests {
  const folder = join(schemas, 'web-annotation')
  const ajv = new draft04.default({
    strict: false,
    allErrors: false,
    validateFormats: false,
    logger: false
  })
  const definitions = join(folder, 'definitions')
  for (const name of readdirSync(definitions).sort()) {
    if (name.endsWith('.json')) ajv.addSchema(withoutId(readJson(join(definitions, name))), name)
  }
  const load = (list: string): Assertion[] => {
    const test = readJson(join(folder, list)) as unknown as {assertions: readonly string[]}
    return test.assertions.map((path) => {
      const schema = readJson(join(folder, path))
      return {
        name: basename(path, '.json'),
        validate: ajv.compile(withoutId(schema)),
        expected: schema.expectedResult !== 'invalid'
      }
    })
  }
  return {
    annotation: load('annotations/annotationMusts.test'),
    collection: load('collections/collectionMusts.test'),
    page: load('collections/pages/pageMusts.test')
  }
}

function readJson(path: string): AnySchemaObject {
  return JSON.parse(readFileSync(path, 'utf8')) as AnySchemaObject
}

/** Some files of the suite bear another file's id. */
function withoutId({id: _id, ...schema}: AnySchemaObject): AnySchemaObject {
  return schema
}

interface Page {
  id: string
  items?: ReadonlyArray<Record<string, unknown>>
}

function checkFile(
  {site}: Scope,
  file: string,
  tests: Tests
): {annotations: number; faults: string[]} {
  const data = readJson(join(site, file)) as AnySchemaObject & {first?: Page}
  const context = data['@context']
  const isCollection = data.type === 'AnnotationCollection'
  const page = (isCollection ? data.first : data) as Page | undefined
  const items = page?.items ?? []
  const faults = [
    ...(isCollection ? failures(data, tests.collection, file) : []),
    ...(page
      ? failures(isCollection ? {...page, '@context': context} : data, tests.page, file)
      : []),
    ...items.flatMap((item) =>
      failures({'@context': context, ...item}, tests.annotation, `${file} ${String(item.id)}`)
    )
  ]
  return {annotations: items.length, faults}
}

function failures(value: object, assertions: readonly Assertion[], where: string): string[] {
  return assertions.flatMap(({name, validate, expected}) =>
    validate(value) === expected ? [] : [`${where}: ${name}`]
  )
}
