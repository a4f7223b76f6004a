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
 * @param description - One or two sentences about it.
 * @returns Elements for the head; nothing where the speech does not know the claim.
 */
export function claimHeadMetadata(
  note: ClaimNote,
  context: SpeechContext,
  description: string
): Element[] {
  const citable = citableNote(note.slug, context)
  if (!citable) return []
  const {speech, shared} = context
  return headElements(
    pageMetadata(citable.item, shared.settings, {
      description,
      describedBy: [{href: to(`${speech.id}/speech.json`), type: 'application/json'}],
      alternates: note.cited.length > 0 ? bibliographyLinks(claimFolder(speech.id, note.slug)) : [],
      author: address(shared.settings.origin, paths.about),
      ...(note.rated ? {type: 'https://schema.org/ClaimReview'} : {})
    })
  )
}
