import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {SitePath} from '../model/types.ts'
import {richArchive} from '../testing/rich-archive.ts'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {roCrate} from './ro-crate.ts'

const {archive} = richArchive()
const file = (path: string) => ({path: path as SitePath, sha256: 'a'.repeat(64), bytes: 12})

const files = [
  'CITATION.cff',
  'SHA256SUMS',
  'assets/site-1234.js',
  'changes/feed.xml',
  'debate-2020-02/claims/over-markup/index.html',
  'debate-2020-02/debate-2020-02.tei.xml',
  'debate-2020-02/index.html',
  'index.html'
].map(file)

function readCrate() {
  const {file} = roCrate(archive, () => files, temporaryFolder())
  const {'@graph': graph} = JSON.parse(readFileSync(file, 'utf8')) as {
    '@graph': Array<Record<string, unknown> & {'@id': string}>
  }
  return {graph, byId: new Map(graph.map((entity) => [entity['@id'], entity]))}
}

describe('the RO-Crate', () => {
  it('has the descriptor and the root with all that they must have', () => {
    const {byId} = readCrate()
    expect(byId.get('ro-crate-metadata.json')).toEqual({
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      about: {'@id': './'},
      conformsTo: {'@id': 'https://w3id.org/ro/crate/1.2'}
    })
    expect(byId.get('./')).toMatchObject({
      '@type': 'Dataset',
      name: archive.settings.title,
      description: archive.settings.description,
      license: {'@id': archive.settings.licence.url},
      datePublished: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)
    })
  })

  it('is flat: every entity once, every reference within it leads somewhere', () => {
    const {graph, byId} = readCrate()
    expect(byId.size).toBe(graph.length)
    const references = graph.flatMap((entity) =>
      [...JSON.stringify(entity).matchAll(/\{"@id":"([^"]+)"\}/g)].map((match) => match[1] ?? '')
    )
    const inner = references.filter((id) => id !== 'https://w3id.org/ro/crate/1.2')
    expect(inner.filter((id) => !byId.has(id))).toEqual([])
  })

  it('reaches every file by hasPart, with its checksum', () => {
    const {graph} = readCrate()
    const parts = graph.flatMap(({hasPart}) => (hasPart ?? []) as Array<{'@id': string}>)
    const described = graph.filter((entity) => entity['@type'] === 'File')
    expect(described.map((entity) => entity['@id'])).toEqual([
      'CITATION.cff',
      'changes/feed.xml',
      'debate-2020-02/debate-2020-02.tei.xml',
      'debate-2020-02/index.html'
    ])
    for (const entity of described) {
      expect(parts).toContainEqual({'@id': entity['@id']})
      expect(entity).toMatchObject({sha256: 'a'.repeat(64), contentSize: '12'})
    }
  })
})
