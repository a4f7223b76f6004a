import type {AnchorId, LedgerEntry} from './types.ts'
import {indexPairs, likely, shared, wordPairs, wordRuns, wordsOf} from './word-pairs.ts'

/** What became of an anchor. */
export interface Fate {
  fate: Exclude<LedgerEntry['fate'], 'alive'>
  /** One anchor for `moved` and `merged`, those of the parts for `split`, none for `retired`. */
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
  const few = findFew([...lost.values()], grown)
  return new Map(
    [...lost].map(([id, text]): [AnchorId, Fate] => {
      const words = wordsOf(text)
      if (words.length <= fewWords) return [id, fateOfFew(words.join(' '), few)]
      const pairs = wordPairs(text)
      const found = likely(pairs, index).flatMap((which) => {
        const block = grown[which]
        return block ? candidate(block, which, pairs, gains[which] ?? new Set()) : []
      })
      return [id, fateOf(found)]
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
/** From this share on nothing is left for a second part. */
const nearlyAll = 0.9

function candidate(
  {id, before}: GrownBlock,
  which: number,
  pairs: ReadonlySet<string>,
  gain: ReadonlySet<string>
): Candidate {
  const count = shared(pairs, gain)
  return {
    which,
    id,
    share: count / pairs.size,
    purity: count / Math.max(1, gain.size),
    isNew: before === ''
  }
}

function fateOf(found: readonly Candidate[]): Fate {
  const [best] = found.toSorted((a, b) => b.share - a.share || a.which - b.which)
  const parts = found.filter(({share, purity}) => share >= least && purity >= 0.5)
  const together = parts.reduce((sum, {share}) => sum + share, 0)
  if (parts.length > 1 && together >= most && best && best.share < nearlyAll) {
    return {fate: 'split', to: parts.map(({id}) => id)}
  }
  if (!best || best.share < most) return {fate: 'retired', to: []}
  return {fate: best.isNew && best.purity >= most ? 'moved' : 'merged', to: [best.id]}
}

/** Of so few words, as in `[Applause]`, shares tell nothing: they went where they stand now as a whole. */
const fewWords = 3

/** Finds for each short wording the first block that gained it. */
function findFew(lost: readonly string[], grown: readonly GrownBlock[]): Map<string, GrownBlock> {
  const wanted = new Set(
    lost.map(wordsOf).flatMap((words) => (words.length <= fewWords ? words.join(' ') : []))
  )
  const found = new Map<string, GrownBlock>()
  if (wanted.size === 0) return found
  for (const block of grown) {
    const old = new Set(runsUpToFew(block.before))
    for (const run of runsUpToFew(block.text)) {
      if (wanted.has(run) && !old.has(run) && !found.has(run)) found.set(run, block)
    }
  }
  return found
}

function runsUpToFew(text: string): string[] {
  const words = wordsOf(text)
  return Array.from({length: fewWords}, (_, index) => wordRuns(words, index + 1)).flat()
}

function fateOfFew(words: string, few: ReadonlyMap<string, GrownBlock>): Fate {
  const block = few.get(words)
  if (!block) return {fate: 'retired', to: []}
  return {fate: wordsOf(block.text).join(' ') === words ? 'moved' : 'merged', to: [block.id]}
}
