import type {AnchorId, LedgerEntry} from './types.ts'
import {countShared, indexPairs, wordPairs} from './word-pairs.ts'

/** What became of an anchor. */
export interface Fate {
  fate: Exclude<LedgerEntry['fate'], 'alive'>
  to: readonly AnchorId[]
}

/** A block whose wording is new since the ledger was last written. */
export interface GrownBlock {
  id: AnchorId
  /** Its wording now. */
  text: string
  /** Its wording before; empty where the block is new. */
  before: string
}

/**
 * Judge by their words what became of paragraphs that are no longer in the text.
 *
 * A paragraph went where its words went: only words that a block gained count, so that a refrain
 * which stood there all along draws nothing to it.
 *
 * @param lost - The last wording of each missing anchor.
 * @param grown - The blocks that are new or reworded, in the order of the text.
 * @returns The fate of each.
 */
export function settleFates(
  lost: ReadonlyMap<AnchorId, string>,
  grown: readonly GrownBlock[]
): Map<AnchorId, Fate> {
  const gains = grown.map(({text, before}) => {
    const old = wordPairs(before)
    return new Set([...wordPairs(text)].filter((pair) => !old.has(pair)))
  })
  const index = indexPairs(gains)
  return new Map(
    [...lost].map(([id, text]): [AnchorId, Fate] => {
      const pairs = wordPairs(text)
      const found = [...countShared(pairs, index)]
        .map(([which, count]) => candidate(grown[which], which, count, pairs, gains[which]))
        .toSorted((a, b) => b.share - a.share || a.which - b.which)
      return [id, pairs.size < 3 ? fateOfFew(text, grown) : fateOf(found)]
    })
  )
}

interface Candidate {
  which: number
  id: AnchorId
  /** Which part of the missing paragraph's words the block gained. */
  share: number
  /** Which part of the block's gain comes from the missing paragraph. */
  purity: number
  isNew: boolean
}

/** From this share on a block is where a paragraph went. */
const most = 0.6
/** A part of a split holds at least this share. */
const least = 0.1

function candidate(
  block: GrownBlock | undefined,
  which: number,
  count: number,
  pairs: ReadonlySet<string>,
  gain: ReadonlySet<string> | undefined
): Candidate {
  return {
    which,
    id: block?.id ?? ('' as AnchorId),
    share: count / pairs.size,
    purity: count / Math.max(1, gain?.size ?? 0),
    isNew: block?.before === ''
  }
}

function fateOf(found: readonly Candidate[]): Fate {
  const [best] = found
  const parts = found.filter(({share, purity}) => share >= least && purity >= 0.5)
  const together = parts.reduce((sum, {share}) => sum + share, 0)
  if (parts.length > 1 && together >= most && (best?.share ?? 0) < 0.9) {
    return {fate: 'split', to: parts.toSorted((a, b) => a.which - b.which).map(({id}) => id)}
  }
  if (!best || best.share < most) return {fate: 'retired', to: []}
  return {fate: best.isNew && best.purity >= most ? 'moved' : 'merged', to: [best.id]}
}

/** Of two or three words, as in `[Applause]`, pairs tell nothing: they went where they stand now as a whole. */
function fateOfFew(text: string, grown: readonly GrownBlock[]): Fate {
  const block = grown.find(
    ({text: now, before}) => text !== '' && now.includes(text) && !before.includes(text)
  )
  if (!block) return {fate: 'retired', to: []}
  return {fate: block.text === text ? 'moved' : 'merged', to: [block.id]}
}
