import {parseParagraphAnchor} from '../model/anchor-names.ts'
import {isBefore} from '../model/edtf.ts'
import {currentWording, lostAnchors} from '../model/ledger.ts'
import {didYouMean} from '../model/nearest.ts'
import type {Fate} from '../model/settle-fates.ts'
import type {AnchorId, Fault, Ledger} from '../model/types.ts'
import type {LedgerChange} from '../model/update-ledger.ts'
import type {ParsedBlock} from '../read/parse-text.ts'
import {anchorId} from '../read/schemas/common.ts'

/**
 * Find what forbids to take a block as it is written.
 *
 * @param block - The block.
 * @param ledger - The ledger of its text.
 * @returns Faults for an anchor of no right form, for an anchor amid the words and for a block without words.
 */
export function writtenFaults(block: ParsedBlock, ledger: Ledger): Fault[] {
  const {anchor = '', text, place} = block
  const faults =
    block.anchor === undefined || isSound(block, ledger) ? [] : [wrongForm(block, ledger)]
  if (text === '') {
    faults.push({
      place,
      ruleId: 'text-has-words',
      reason: `Unexpected block without words, expected the words of "${anchor}"`,
      note: 'To take a paragraph out, take its anchor out too: the ledger remembers it.'
    })
  }
  return [...faults, ...strayAnchors(block, ledger)]
}

function isSound({anchor = '', kind}: ParsedBlock, ledger: Ledger): boolean {
  if (ledger.anchors.has(anchor as AnchorId)) return true
  if (kind === 'heading') return anchorId.safeParse(anchor).success
  return parseParagraphAnchor(anchor) !== undefined
}

function wrongForm({anchor = '', kind, place}: ParsedBlock, ledger: Ledger): Fault {
  const expected =
    kind === 'heading'
      ? 'small letters, figures and hyphens, as in {#on-the-law}'
      : 'a form like {#p34} or {#p34a}'
  const meant = didYouMean(anchor, ledger.anchors.keys())
  return {
    place,
    ruleId: 'anchor-is-well-formed',
    reason: `Unexpected anchor "${anchor}", expected ${expected}`,
    note: `${meant ? `${meant} ` : ''}Take {#${anchor}} away, and this command gives the block an anchor.`,
    actual: anchor
  }
}

function strayAnchors({text, place}: ParsedBlock, ledger: Ledger): Fault[] {
  const amid = [...text.matchAll(/\{#([^\s{}]+)\}/g)].map((match) => match[1] ?? '')
  const known = amid.filter((anchor) => ledger.anchors.has(anchor as AnchorId))
  return known.map((anchor) => ({
    place,
    ruleId: 'block-has-anchor',
    reason: `Unexpected anchor {#${anchor}} amid the words, expected it at the end of a block`,
    note: 'Where two paragraphs were joined, take the first anchor out: it is recorded as merged into the other.',
    actual: anchor
  }))
}

/**
 * Find what is wrong with fates that the editor has decided.
 *
 * @param fates - The fates.
 * @param ledger - The ledger before them.
 * @param updated - The ledger with them.
 * @param blocks - The blocks of the text with their anchors.
 * @param file - The text's file.
 * @returns Faults for anchors that are unknown or stand in the text, and for ways that lead nowhere.
 */
export function decidedFaults(
  fates: ReadonlyMap<AnchorId, Fate>,
  ledger: Ledger,
  updated: Ledger,
  blocks: ReadonlyArray<{id: AnchorId}>,
  file: string
): Fault[] {
  const report = (reason: string, note?: string): Fault => ({
    place: {file},
    ruleId: 'anchor-is-permanent',
    reason,
    ...(note === undefined ? {} : {note})
  })
  const present = new Set(blocks.map(({id}) => id))
  const wrong = [...fates].flatMap(([id, {to}]) => {
    if (!ledger.anchors.has(id)) {
      const meant = didYouMean(id, ledger.anchors.keys())
      return [report(`Unexpected fate of "${id}", expected an anchor that was published`, meant)]
    }
    if (present.has(id)) {
      return [
        report(`Unexpected fate of "${id}", which stands in the text, expected one that is gone`)
      ]
    }
    return to
      .filter((target) => !present.has(target) && !ledger.anchors.has(target))
      .map((target) =>
        report(
          `Unexpected target "${target}" of "${id}", expected an anchor of this text`,
          didYouMean(target, present)
        )
      )
  })
  if (wrong.length > 0) return wrong
  return lostAnchors(updated, blocks).map(({id}) =>
    report(`Unexpected fate of "${id}", which leads nowhere, expected a way to a living anchor`)
  )
}

/**
 * Find what is wrong with the date of a change.
 *
 * @param changes - What is new in the ledger.
 * @param ledger - The ledger before.
 * @param date - From when the changes hold, if that is known.
 * @param file - The text's file.
 * @returns A fault where there is no date, or one before the wording that it follows.
 */
export function dateFaults(
  changes: readonly LedgerChange[],
  ledger: Ledger,
  date: string | undefined,
  file: string
): Fault[] {
  const [change] = changes
  if (!change) return []
  const report = (reason: string): Fault[] => [
    {
      place: {file, start: {line: 1, column: 1}},
      ruleId: 'wording-has-date',
      reason,
      note: 'Write the day of the change into the front matter as `updated: DATE`, or give it on the command line.'
    }
  ]
  if (date === undefined) {
    return report(
      `Unexpected change of "${change.id}" without a date, expected to know since when it holds`
    )
  }
  for (const {id} of changes) {
    const entry = ledger.anchors.get(id)
    const since = (entry && currentWording(entry)?.since) ?? date
    if (!isBefore(date, since)) continue
    return report(
      `Unexpected change of "${id}" on ${date}, before the wording of ${since} that it follows`
    )
  }
  return []
}
