import {citableNote, citableSpeech} from '../../cite/citable.ts'
import type {Citable} from '../../cite/citation-templates.ts'
import {citePassage, type Passage, type PassageCitation} from '../../cite/fill-citation.ts'
import type {StyleId} from '../../cite/style-id.ts'
import type {Archive, NoteRecord, SpeechRecord} from '../../model/types.ts'
import {entryName} from '../parts/entry-name.ts'

/** The passage of the archive on which the page on citing shows everything. */
export interface CitingExample {
  speech: SpeechRecord
  /** The speech as it is cited. */
  citable: Citable
  /** A claim of the speech and the passage that it is made in. */
  claim: NoteRecord
  claimCitable: Citable
  passage: Passage & {from: {id: string; number: string; fingerprint: string}}
  /** Who speaks, as the site names them. */
  speaker: string
}

/**
 * Choose an example: the claim that most evidence disputes, of the latest speech where several are alike.
 *
 * @param archive - The archive.
 * @returns The example; nothing where there is no claim in a numbered paragraph.
 */
export function citingExample(archive: Archive): CitingExample | undefined {
  let best: {speech: SpeechRecord; claim: NoteRecord} | undefined
  for (const speech of archive.speeches) {
    for (const claim of speech.notes) {
      if (claim.kind !== 'claim' || claim.number === undefined) continue
      if (!best || evidenceOf(claim) >= evidenceOf(best.claim)) best = {speech, claim}
    }
  }
  return best && exampleOf(best.speech, best.claim, archive)
}

function exampleOf(
  speech: SpeechRecord,
  claim: NoteRecord,
  archive: Archive
): CitingExample | undefined {
  const block = speech.blocks.find(({id}) => id === claim.at)
  const context = {record: speech, shared: archive}
  const claimCitable = citableNote(claim.slug, context)
  if (!claimCitable || block?.number === undefined) return undefined
  const {id, number, fingerprint} = block
  const passage = {from: {id, number, fingerprint}}
  const speaker = entryName(archive, speech.speaker)
  return {speech, citable: citableSpeech(context), claim, claimCitable, passage, speaker}
}

/** Where sources disagree, more depends on a good citation. */
function evidenceOf({stances}: NoteRecord): number {
  const all = Object.values(stances).reduce((sum, count) => sum + count, 0)
  return 100 * (stances.disputes ?? 0) + all
}

/**
 * Cite something in one style.
 *
 * @param citable - What is cited.
 * @param style - The style.
 * @param passage - Where in it.
 * @returns The citation.
 */
export function inStyle(citable: Citable, style: StyleId, passage: Passage): PassageCitation {
  const found = citePassage(citable.templates, passage).find((made) => made.style.id === style)
  if (!found) throw new Error(`No style "${style}".`)
  return found
}
