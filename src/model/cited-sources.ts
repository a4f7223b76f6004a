import type {Root} from 'mdast'
import type {SourceId, SourceReference, Speech} from './types.ts'
import {walk} from './walk.ts'

/**
 * List the sources that a piece of prose cites.
 *
 * @param tree - The prose.
 * @returns Every citation in order, with its locator.
 */
export function citationsIn(tree: Root | undefined): SourceReference[] {
  const found: SourceReference[] = []
  if (tree) {
    walk(tree, (node) => {
      if (node.type === 'citation') found.push(...node.items)
    })
  }
  return found
}

/**
 * List the sources of several pieces once each.
 *
 * @param references - Citations in order of appearance.
 * @returns Their ids without repetition, in order of first appearance.
 */
export function distinctSources(references: Iterable<SourceReference>): SourceId[] {
  return [...new Set([...references].map((reference) => reference.id))]
}

/**
 * List the sources of a speech's page in the order in which a reader meets them.
 *
 * @param speech - The speech.
 * @returns Their ids, each once.
 */
export function sourcesOfSpeech(speech: Speech): SourceId[] {
  const met = [
    ...(speech.source === undefined ? [] : [speech.source]),
    ...(speech.introduction?.cited ?? []),
    ...speech.notes.flatMap((note) => [
      ...note.cited,
      ...(note.kind === 'variant' ? note.witness : [])
    ]),
    ...(speech.witnesses?.cited ?? []),
    ...(speech.gaps?.cited ?? [])
  ]
  return [...new Set(met)]
}
