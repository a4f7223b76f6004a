import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv, type AnySchemaObject} from 'ajv'
import {Ajv2020} from 'ajv/dist/2020.js'
import {nothingToCheck, type Scope, type Validator} from './validator.ts'

/** Bibliographies by the official JSON Schema of CSL. */
export const csl: Validator = {
  name: 'CSL-JSON: official schema (ajv)',
  run(scope) {
    const files = scope.files.filter((file) => file.endsWith('.csl.json'))
    if (files.length === 0) return nothingToCheck
    const ajv = new Ajv({strict: false})
    const validate = ajv.compile(readJson(scope.schemas, 'csl/csl-data.json'))
    const faults = files.flatMap((file) =>
      validate(readJson(scope.site, file)) ? [] : [`${file}: ${ajv.errorsText(validate.errors)}`]
    )
    return {checked: files.length, faults}
  }
}

/** Which schema each kind of DTS answer is held to. */
const schemaByType: Readonly<Record<string, string>> = {
  EntryPoint: 'entry_response',
  Collection: 'collection_response',
  Resource: 'collection_response',
  Navigation: 'navigation_response'
}

/** DTS answers by the schemas of the DTS validator. They are older than DTS 1.0, so its version is let in. */
export const dts: Validator = {
  name: 'DTS: schemas of the DTS validator (ajv)',
  run(scope) {
    const files = scope.files.filter((file) => /^dts\/.*\.json$/.test(file))
    if (files.length === 0) return nothingToCheck
    const ajv = dtsSchemas(scope)
    const faults = files.flatMap((file) => {
      const data = readJson(scope.site, file)
      const validate = ajv.getSchema(`${schemaByType[String(data['@type'])]}.schema.json`)
      if (!validate) return [`${file}: unexpected type ${String(data['@type'])}`]
      return validate(data) ? [] : [`${file}: ${ajv.errorsText(validate.errors)}`]
    })
    return {checked: files.length, faults}
  }
}

function dtsSchemas({schemas}: Scope): Ajv2020 {
  const ajv = new Ajv2020({strict: false, validateFormats: false})
  const names = [
    'citable_unit',
    'resource',
    'collection_response',
    'navigation_response',
    'entry_response'
  ]
  for (const name of names) {
    const file = `${name}.schema.json`
    const schema = readJson(schemas, `dts/${file}`)
    schema.$id = file
    const version = schema.properties?.dtsVersion as {enum?: string[]} | undefined
    version?.enum?.push('1.0')
    ajv.addSchema(schema)
  }
  return ajv
}

function readJson(folder: string, file: string): AnySchemaObject {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as AnySchemaObject
}
