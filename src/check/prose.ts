import type {Nodes, Root} from 'mdast'
import {paragraphSign} from '../model/block-label.ts'
import type {Essay, Note, Place, PlaceOf, Point, Shared, Speech} from '../model/types.ts'

/** A piece of the edition's own Markdown. */
export interface Prose {
  tree: Root
  /**
   * Gives the place of one of its nodes in the author's file, or of what stands in a text node at an offset; of the
   * whole value where it stands in YAML.
   */
  placeAt: (node: Nodes, offset?: number) => Place
}

/**
 * List the edition's own prose about a speech.
 *
 * @param speech - The speech.
 * @returns Bodies and inline Markdown of its notes and essays.
 */
export function proseOfSpeech(speech: Speech): readonly Prose[] {
  const known = proseBySpeech.get(speech)
  if (known) return known
  const {introduction, witnesses, gaps} = speech
  const all = [
    ...speech.notes.flatMap(proseOfNote),
    ...[introduction, witnesses, gaps].flatMap(proseOfEssay)
  ]
  proseBySpeech.set(speech, all)
  return all
}

/** One rule after the other asks for the same. */
const proseBySpeech = new WeakMap<Speech, readonly Prose[]>()

/**
 * List the edition's own prose that belongs to no speech.
 *
 * @param shared - What all speeches share.
 * @returns Glosses, events and the about page.
 */
export function proseOfShared(shared: Shared): Prose[] {
  return [
    ...[...shared.entries.values()].map((entry) => inBody(entry.body, entry.placeOf)),
    ...shared.events.map((event) => inValue(event.text, event.placeOf, 'text')),
    ...proseOfEssay(shared.about)
  ]
}

function proseOfNote(note: Note): Prose[] {
  const {placeOf} = note
  return [
    inBody(note.body, placeOf),
    ...(note.missing ? [inValue(note.missing, placeOf, 'missing')] : []),
    ...(note.kind === 'claim' ? [inValue(note.reason, placeOf, 'reason')] : []),
    ...(note.kind === 'variant' ? [inValue(note.sense, placeOf, 'sense')] : []),
    ...note.evidence.map((item, index) => inValue(item.text, placeOf, 'evidence', index, 'text'))
  ]
}

function proseOfEssay(essay: Essay | undefined): Prose[] {
  if (!essay) return []
  const {body, short, placeOf} = essay
  return [inBody(body, placeOf), ...(short ? [inValue(short, placeOf, 'short')] : [])]
}

/** Lines of a body are those of its file. */
function inBody(tree: Root, placeOf: PlaceOf): Prose {
  const placeAt = (node: Nodes, offset = 0): Place => {
    const {file} = placeOf()
    if (!node.position) return {file}
    const {start, end} = node.position
    return {
      file,
      start: pointWithin(node, offset, start),
      end: {line: end.line, column: end.column}
    }
  }
  return {tree, placeAt}
}

/** Exact to the line: an escape before the offset would shift the column. */
function pointWithin(node: Nodes, offset: number, {line, column}: Point): Point {
  if (node.type !== 'text' || offset === 0) return {line, column}
  // A paragraph named `¶ 34` stands as `p34` in the file.
  const lines = node.value.slice(0, offset).replaceAll(paragraphSign, 'p').split('\n')
  const units = lines.at(-1)?.length ?? 0
  return {line: line + lines.length - 1, column: lines.length === 1 ? column + units : units + 1}
}

/** YAML folds and quotes: where in a value a word stands cannot be told, the value's place can. */
function inValue(tree: Root, placeOf: PlaceOf, ...path: ReadonlyArray<string | number>): Prose {
  return {tree, placeAt: () => placeOf(...path)}
}
