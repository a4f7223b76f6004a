import {nameBlocks} from '../model/name-blocks.ts'
import type {AnchorId, Ledger} from '../model/types.ts'
import {type LedgerChange, updateLedger} from '../model/update-ledger.ts'
import {type Doubt, joinLines} from './join-lines.ts'
import {detectLayout, type Layout} from './layout.ts'
import {splitLines} from './lines.ts'
import {type ReceivedBlock, toBlocks} from './received-blocks.ts'
import {learnSpeakers} from './speaker-turns.ts'
import {type TextFront, toTextFile} from './to-markdown.ts'

/** A transcript made into a text of the archive. */
export interface ImportedText {
  /** The content of `texts/ID.md`. */
  markdown: string
  /** The ledger, with all of its anchors. */
  ledger: Ledger
  /** What is new in the ledger. */
  changes: readonly LedgerChange[]
  /** Its blocks with their anchors. */
  blocks: ReadonlyArray<ReceivedBlock & {id: AnchorId}>
  /** Lines whose place a person must settle. */
  doubts: readonly Doubt[]
  /** How the transcript shows its paragraphs. */
  layout: Layout
}

/**
 * Make a text of the archive from a received transcript.
 *
 * Guarantees that the wording stays the same to the character, white space apart, and that no anchor of
 * the ledger is given to another paragraph.
 *
 * @param transcript - The transcript, decoded.
 * @param front - The front matter.
 * @param ledger - The text's ledger; an empty one where it is new.
 * @returns The text, its ledger and what to look at; no blocks where the transcript holds no words.
 */
export function importText(transcript: string, front: TextFront, ledger: Ledger): ImportedText {
  const lines = splitLines(transcript)
  const layout = detectLayout(lines)
  const findTurn = learnSpeakers(lines)
  const {paragraphs, doubts} = joinLines(lines, layout, findTurn)
  const received = toBlocks(paragraphs, findTurn, front.title)
  const names = nameBlocks(ledger, received)
  const blocks = received.map((block, index) => ({
    ...block,
    id: names[index]?.id ?? ('' as AnchorId)
  }))
  const date = front.updated ?? front.date
  return {
    markdown: toTextFile(front, blocks),
    ...updateLedger(ledger, blocks, date),
    blocks,
    doubts,
    layout
  }
}
