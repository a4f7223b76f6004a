import {
  anchorBetween,
  headingAnchor,
  type ParagraphAnchor,
  parseParagraphAnchor
} from './anchor-names.ts'
import {wordingHash} from './canonical-text.ts'
import {currentWording} from './ledger.ts'
import type {AnchorId, BlockKind, Ledger} from './types.ts'
import {indexPairs, likely, likeness, wordPairs} from './word-pairs.ts'

/** A block as it stands in the text, with or without an anchor. */
export interface WrittenBlock {
  /** The anchor as written. */
  anchor?: string | undefined
  kind: BlockKind
  depth?: number | undefined
  text: string
}

/** The anchor that a block bears from now on. */
export interface BlockName {
  id: AnchorId
  /**
   * `kept`: it stands in the text; `returned`: it had lost it and its words tell which it was; `new`: it never
   * had one; `doubled`: another block bears the one that stands there.
   */
  how: 'kept' | 'returned' | 'new' | 'doubled'
}

/**
 * Give every block of a text its anchor.
 *
 * Guarantees: an anchor that stands in the text stays with its block, unless two bear it; no two blocks get the
 * same; no anchor that was ever published is given to a new block. A block without anchor whose words are those
 * (or nearly those) of a block that is missing gets that one's anchor back.
 *
 * @param ledger - All anchors ever published.
 * @param blocks - The blocks in order.
 * @returns A name for each block.
 */
export function nameBlocks(ledger: Ledger, blocks: readonly WrittenBlock[]): BlockName[] {
  const names: Array<BlockName | undefined> = blocks.map(() => undefined)
  for (const [anchor, indexes] of bearers(blocks)) {
    names[keeper(anchor, indexes, ledger, blocks)] = {id: anchor, how: 'kept'}
  }
  returnLost(ledger, blocks, names)
  return nameNew(ledger, blocks, names)
}

function bearers(blocks: readonly WrittenBlock[]): Map<AnchorId, number[]> {
  const indexes = new Map<AnchorId, number[]>()
  for (const [index, {anchor}] of blocks.entries()) {
    if (anchor === undefined) continue
    const same = indexes.get(anchor as AnchorId)
    if (same) same.push(index)
    else indexes.set(anchor as AnchorId, [index])
  }
  return indexes
}

/** Of blocks with one anchor the one keeps it whose words are likest to those that the ledger knows. */
function keeper(
  anchor: AnchorId,
  indexes: readonly number[],
  ledger: Ledger,
  blocks: readonly WrittenBlock[]
): number {
  const [first = 0] = indexes
  const wording = wordingOf(ledger, anchor)
  if (indexes.length === 1 || !wording) return first
  const pairs = wordPairs(wording.text)
  let best = {index: first, score: -1}
  for (const index of indexes) {
    const text = blocks[index]?.text ?? ''
    const score = wordingHash(text) === wording.sha256 ? 2 : likeness(pairs, wordPairs(text))
    if (score > best.score) best = {index, score}
  }
  return best.index
}

type Names = Array<BlockName | undefined>

function returnLost(ledger: Ledger, blocks: readonly WrittenBlock[], names: Names): void {
  const borne = new Set(names.map((name) => name?.id))
  const lost = [...ledger.anchors].flatMap(([id, entry]) => {
    const wording = currentWording(entry)
    return entry.fate === 'alive' && !borne.has(id) && wording ? [{id, ...wording}] : []
  })
  if (lost.length === 0) return
  const rest = returnEqual(lost, blocks, names)
  returnAlike(rest, blocks, names)
}

interface Lost {
  id: AnchorId
  sha256: string
  text: string
}

/** Gives back by equal words; of several equal paragraphs the first lost goes to the first found. */
function returnEqual(lost: readonly Lost[], blocks: readonly WrittenBlock[], names: Names): Lost[] {
  const queues = new Map<string, Lost[]>()
  for (const one of lost.toReversed()) {
    const queue = queues.get(one.sha256)
    if (queue) queue.push(one)
    else queues.set(one.sha256, [one])
  }
  const returned = new Set<AnchorId>()
  for (const [index, {text}] of blocks.entries()) {
    const found = names[index] ? undefined : queues.get(wordingHash(text))?.pop()
    if (!found) continue
    names[index] = {id: found.id, how: 'returned'}
    returned.add(found.id)
  }
  return lost.filter(({id}) => !returned.has(id))
}

/** So alike that it can only be the same paragraph, corrected. */
const sameParagraph = 0.7

function returnAlike(lost: readonly Lost[], blocks: readonly WrittenBlock[], names: Names): void {
  const lostPairs = lost.map(({text}) => wordPairs(text))
  const index = indexPairs(lostPairs)
  const matches = blocks.flatMap(({text}, block) => {
    if (names[block]) return []
    const pairs = wordPairs(text)
    return likely(pairs, index).map((which) => ({
      block,
      which,
      score: likeness(pairs, lostPairs[which] ?? new Set())
    }))
  })
  const returned = new Set<number>()
  const likest = matches.filter(({score}) => score >= sameParagraph)
  for (const {block, which} of likest.toSorted((a, b) => b.score - a.score)) {
    const found = lost[which]
    if (names[block] || returned.has(which) || !found) continue
    names[block] = {id: found.id, how: 'returned'}
    returned.add(which)
  }
}

function nameNew(ledger: Ledger, blocks: readonly WrittenBlock[], names: Names): BlockName[] {
  const given = new Set(names.flatMap((name) => name?.id ?? []))
  const taken = (id: AnchorId) => given.has(id) || ledger.anchors.has(id)
  const lastNumbered = names.findLastIndex((name) => name && parseParagraphAnchor(name.id))
  let highest = highestNumber([...ledger.anchors.keys(), ...given])
  let before: ParagraphAnchor | undefined
  return blocks.map((block, index): BlockName => {
    let name = names[index]
    if (!name) {
      const id = isHeading(block)
        ? nameHeading(block, index, taken)
        : index < lastNumbered
          ? anchorBetween(before, taken)
          : (`p${++highest}` as AnchorId)
      given.add(id)
      name = {id, how: block.anchor === undefined ? 'new' : 'doubled'}
    }
    before = parseParagraphAnchor(name.id) ?? before
    return name
  })
}

function isHeading({kind}: WrittenBlock): boolean {
  return kind === 'heading'
}

function nameHeading(
  {depth, text}: WrittenBlock,
  index: number,
  taken: (id: AnchorId) => boolean
): AnchorId {
  const title = 'title' as AnchorId
  return index === 0 && depth === 1 && !taken(title) ? title : headingAnchor(text, taken)
}

function highestNumber(ids: readonly AnchorId[]): number {
  return ids.reduce((most, id) => Math.max(most, parseParagraphAnchor(id)?.number ?? 0), 0)
}

function wordingOf(ledger: Ledger, id: AnchorId) {
  const entry = ledger.anchors.get(id)
  return entry && currentWording(entry)
}
