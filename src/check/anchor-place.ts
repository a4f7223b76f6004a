import type {Block, Place} from '../model/types.ts'

/**
 * Give the place of a block's anchor: the last thing on its last line.
 *
 * @param block - The block.
 * @returns The place of `{#…}`; of the whole block where its end is not its anchor's, as under an underlined heading.
 */
export function anchorPlace({id, kind, place}: Block): Place {
  const {file, start, end} = place
  const column = (end?.column ?? 0) - `{#${id}}`.length
  if (!end || column < 1 || (kind === 'heading' && start?.line !== end.line)) return place
  return {file, start: {line: end.line, column}, end}
}
