import {createHash} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {nothingToCheck, type Scope, type Validator} from './validator.ts'

type Entity = Readonly<Record<string, unknown>> & {'@id': string}

/** The crate by what RO-Crate 1.2 says must be; every file that it describes is there with its checksum and size. */
export const roCrate: Validator = {
  name: 'RO-Crate: what must be; checksums',
  run(scope) {
    const file = 'ro-crate-metadata.json'
    if (!scope.files.includes(file)) return nothingToCheck
    const crate = JSON.parse(readFileSync(join(scope.site, file), 'utf8')) as {'@graph': Entity[]}
    const graph = crate['@graph']
    const byId = new Map(graph.map((entity) => [entity['@id'], entity]))
    const files = graph.filter((entity) => entity['@type'] === 'File')
    return {
      checked: files.length,
      faults: [
        ...rootFaults(byId),
        ...(byId.size === graph.length ? [] : ['an entity stands twice']),
        ...files.flatMap((entity) => fileFaults(entity, scope))
      ]
    }
  }
}

function rootFaults(byId: ReadonlyMap<string, Entity>): string[] {
  const descriptor = byId.get('ro-crate-metadata.json')
  const root = byId.get('./')
  const wanted = ['name', 'description', 'datePublished', 'license']
  return [
    ...(descriptor?.['@type'] === 'CreativeWork' ? [] : ['no descriptor']),
    ...(JSON.stringify(descriptor?.about) === '{"@id":"./"}' ? [] : ['descriptor without about']),
    ...(root?.['@type'] === 'Dataset' ? [] : ['no root data entity']),
    ...wanted.filter((key) => !root?.[key]).map((key) => `root without ${key}`)
  ]
}

function fileFaults(entity: Entity, {site}: Scope): string[] {
  const path = join(site, entity['@id'])
  const found = statSync(path, {throwIfNoEntry: false})
  if (!found) return [`${entity['@id']}: not there`]
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex')
  return [
    ...(hash === entity.sha256 ? [] : [`${entity['@id']}: another checksum`]),
    ...(String(found.size) === entity.contentSize ? [] : [`${entity['@id']}: another size`])
  ]
}
