import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import jsonld from 'jsonld'
import {Parser, Store} from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import {localContexts} from './contexts.ts'
import {linkedData} from './structured-data.ts'
import {type Finding, nothingToCheck, type Scope, type Validator} from './validator.ts'

/** What is said in terms of schema.org, by the shapes that schema.org publishes. */
export const schemaOrgShapes: Validator = {
  name: 'schema.org: SHACL shapes (rdf-validate-shacl)',
  async run(scope) {
    const pieces = linkedData(scope).filter(
      ({data}) => '@context' in data && data['@context'] === 'https://schema.org'
    )
    return pieces.length === 0 ? nothingToCheck : await check(pieces, scope)
  }
}

async function check(
  pieces: ReadonlyArray<{where: string; data: object}>,
  {schemas}: Scope
): Promise<Finding> {
  const validator = new SHACLValidator(readShapes(schemas))
  const documentLoader = localContexts(schemas)
  const faults: string[] = []
  for (const {where, data} of pieces) {
    const quads = await jsonld.toRDF(data as never, {documentLoader, format: 'application/n-quads'})
    const report = await validator.validate(
      new Store(new Parser({format: 'N-Quads'}).parse(String(quads)))
    )
    for (const {focusNode, path, value} of report.results) {
      const words = [focusNode, path, value].map((term) =>
        term && 'value' in term ? term.value : ''
      )
      faults.push(`${where}: ${words.join(' ')}`)
    }
  }
  return {checked: pieces.length, faults}
}

const shapesNamespace = 'http://schema.org/validation#ValidSchema'
const nodeKind = 'http://www.w3.org/ns/shacl#nodeKind'

/** The data types of schema.org: the published shapes want nodes where these can only be plain values. */
const dataTypes = 'Text Number Integer Float Boolean Date DateTime Time'.split(' ')

function readShapes(schemas: string): Store {
  const source = readFileSync(join(schemas, 'schemaorg-shapes.shacl'), 'utf8')
  const shapes = new Store(new Parser().parse(source))
  for (const type of dataTypes) {
    shapes.removeQuads(shapes.getQuads(`${shapesNamespace}${type}`, nodeKind, null, null))
  }
  return shapes
}
