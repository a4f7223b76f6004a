import {normaliseText} from '../model/canonical-text.ts'
import type {Block} from '../model/types.ts'

/**
 * Find the neighbouring blocks across which words stand.
 *
 * @param blocks - The text's blocks.
 * @param quote - The words.
 * @returns The blocks that the words touch, if they are more than one.
 */
export function blocksAcross(blocks: readonly Block[], quote: string): Block[] | undefined {
  const texts = blocks.map(({text}) => normaliseText(text))
  const words = normaliseText(quote)
  const start = texts.join(' ').indexOf(words)
  if (start < 0 || words === '') return undefined
  let before = 0
  const touched = blocks.filter((_, index) => {
    const first = before
    before += (texts[index]?.length ?? 0) + 1
    return first < start + words.length && start < before - 1
  })
  return touched.length > 1 ? touched : undefined
}
