import {citationsIn} from '../../model/cited-sources.ts'
import type {Archive, Source, SourceId} from '../../model/types.ts'
import {source, sourceFile} from '../examples.ts'
import {gather} from '../gather.ts'
import type {Finding, Rule} from '../rule.ts'

const unused = source
  .replace('declaration-1776', 'treaty-1783')
  .replace(/title: .*/, 'title: Treaty of Paris')

/** Every source is cited. */
export const sourceIsUsed: Rule = {
  id: 'source-is-used',
  scope: 'archive',
  sentence: 'Every source of the archive is cited somewhere in it.',
  why: 'A list of sources that nobody used makes an edition look better founded than it is.',
  ok: {[sourceFile]: source},
  notOk: [
    {
      files: {[sourceFile]: `${source}${unused}`},
      messages: [
        'notes/sources/reference.yaml:11:7 Unexpected source "treaty-1783" that nothing cites, expected every source to be cited',
        '  Cite it where it belongs, or take the record out.'
      ]
    }
  ],
  looksIn: [''],
  checkArchive(archive: Archive) {
    const used = new Set(usedSources(archive))
    return gather(archive.sources.values(), (one) => (used.has(one.id) ? [] : [unusedSource(one)]))
  }
}

function unusedSource({id, placeOf}: Source): Finding {
  return {
    place: placeOf('id'),
    reason: `Unexpected source "${id}" that nothing cites, expected every source to be cited`,
    note: 'Cite it where it belongs, or take the record out.',
    actual: id
  }
}

function* usedSources({speeches, entries, events, about}: Archive): Iterable<SourceId> {
  for (const {source: own, notes, essayCited} of speeches) {
    if (own !== undefined) yield own
    yield* essayCited
    for (const {cited} of notes) yield* cited
  }
  for (const {sources, coordinates, body} of entries.values()) {
    yield* sources
    if (coordinates) yield coordinates.source
    yield* citationsIn(body).map(({id}) => id)
  }
  for (const {sources, text} of events) {
    yield* [...sources, ...citationsIn(text)].map(({id}) => id)
  }
  yield* about?.cited ?? []
}
