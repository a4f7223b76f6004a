import type {Source, SourceId} from '../model/types.ts'

/**
 * Make a source for a test.
 *
 * @param id - Its id.
 * @param given - What matters to the test.
 * @returns A whole record.
 */
export function aSource(id: string, given: Partial<Source> = {}): Source {
  return {
    id: id as SourceId,
    type: 'article-newspaper',
    title: `Title of ${id}`,
    author: [],
    seenAs: 'direct',
    kind: 'press',
    more: {},
    placeOf: () => ({file: 'notes/sources/press.yaml'}),
    ...given
  }
}

/**
 * Put sources into a table, as the archive holds them.
 *
 * @param sources - The sources.
 * @returns The sources by id.
 */
export function sourcesById(...sources: readonly Source[]): ReadonlyMap<SourceId, Source> {
  return new Map(sources.map((source) => [source.id, source]))
}
