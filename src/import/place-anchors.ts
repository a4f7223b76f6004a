import type {AnchorId, BlockKind, Place} from '../model/types.ts'

/** A block of a text that gets an anchor. */
export interface AnchoredPlace {
  kind: BlockKind
  place: Place
  id: AnchorId
}

/**
 * Write anchors into a text's file.
 *
 * Guarantees to change nothing but the ends of the given blocks: an anchor that stands there is replaced, else one is
 * put there.
 *
 * @param source - The file, with `\n` line ends.
 * @param blocks - The blocks that get an anchor, with their places in the file.
 * @returns The file with the anchors.
 */
export function placeAnchors(source: string, blocks: readonly AnchoredPlace[]): string {
  const lines = source.split('\n')
  for (const block of blocks) {
    const end = endOfWords(lines, block)
    if (!end) continue
    const line = lines[end.line] ?? ''
    const words = line.slice(0, end.column).replace(/\s*(?:(?<!\\)\{#[^\s{}]*\})?\s*$/u, '')
    lines[end.line] = `${words} {#${block.id}}${line.slice(end.column)}`
  }
  return lines.join('\n')
}

/** Counted from 0, as strings are. */
interface Spot {
  line: number
  column: number
}

function endOfWords(lines: readonly string[], {kind, place}: AnchoredPlace): Spot | undefined {
  if (!place.start || !place.end) return undefined
  const end = {line: place.end.line - 1, column: place.end.column - 1}
  if (kind !== 'heading') return end
  // `Title` over a line of `===`: the words end a line before the heading does.
  if (place.end.line > place.start.line) {
    return {line: end.line - 1, column: (lines[end.line - 1] ?? '').length}
  }
  // `## Title ##`: the row of hashes at the end is no word.
  const written = (lines[end.line] ?? '').slice(0, end.column)
  return {line: end.line, column: written.replace(/[ \t]+#+[ \t]*$/, '').length}
}
