import type {Element} from 'hast'
import {citableNote} from '../../cite/citable.ts'
import {pageMetadata} from '../../cite/metadata.ts'
import {address, paths} from '../../model/paths.ts'
import type {ClaimNote} from '../../model/types.ts'
import {to} from '../page.ts'
import {bibliographyLinks} from '../parts/bibliography-files.ts'
import {claimFolder} from '../paths.ts'
import type {SpeechContext} from '../speech-pages.ts'
import {headElements} from './head-elements.ts'

/**
 * Describe a claim's page in its head for reference managers and programs: a web page by the editor.
 *
 * @param note - The claim.
 * @param context - Its speech.
 * @param summary - Rating, claim and reason: what a reference manager keeps as its abstract.
 * @returns Elements for the head; nothing where the speech does not know the claim.
 */
export function claimHeadMetadata(
  note: ClaimNote,
  context: SpeechContext,
  summary: string
): Element[] {
  const citable = citableNote(note.slug, context)
  if (!citable) return []
  const {speech, shared} = context
  return headElements(
    pageMetadata(citable.item, shared.settings, {
      description: summary,
      describedBy: [{href: to(`${speech.id}/speech.json`), type: 'application/json'}],
      alternates: note.cited.length > 0 ? bibliographyLinks(claimFolder(speech.id, note.slug)) : [],
      author: address(shared.settings.origin, paths.about),
      ...(note.rated ? {type: 'https://schema.org/ClaimReview'} : {})
    })
  )
}
