import {matchQuote} from '../model/match-quote.ts'
import type {AnchorId, Block, Emendation} from '../model/types.ts'

/**
 * Give the wording of a text as it was received: with every declared emendation taken back.
 *
 * @param blocks - The text's blocks.
 * @param emendations - What was changed; those whose words cannot be found once are left out.
 * @returns The wording of each block, in order.
 */
export function receivedWording(
  blocks: readonly Block[],
  emendations: readonly Emendation[]
): string[] {
  if (emendations.length === 0) return blocks.map(({text}) => text)
  const emendationsById = new Map<AnchorId, Emendation[]>()
  for (const emendation of emendations) {
    const others = emendationsById.get(emendation.at) ?? []
    emendationsById.set(emendation.at, [...others, emendation])
  }
  return blocks.map(({id, text}) => (emendationsById.get(id) ?? []).reduce(takeBack, text))
}

function takeBack(text: string, {printed, received}: Emendation): string {
  const match = matchQuote(text, {quote: printed})
  if (match.kind !== 'found') return text
  return text.slice(0, match.range.start) + received + text.slice(match.range.end)
}
