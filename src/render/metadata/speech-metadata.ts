import type {Element} from 'hast'
import {citableSpeech} from '../../cite/citable.ts'
import {speechMetadata} from '../../cite/metadata.ts'
import {sourcesOfSpeech} from '../../model/cited-sources.ts'
import {address, paths} from '../../model/paths.ts'
import type {EntryId, Speech, SpeechId} from '../../model/types.ts'
import {to} from '../page.ts'
import {bibliographyLinks} from '../parts/bibliography-files.ts'
import type {SpeechContext} from '../speech-pages.ts'
import {headElements} from './head-elements.ts'

/**
 * Describe a speech in a page's head for reference managers and programs: a presentation by its speaker.
 *
 * @param context - The speech.
 * @param description - One or two sentences about it.
 * @returns Elements for the head.
 */
export function speechHeadMetadata(context: SpeechContext, description: string): Element[] {
  const {speech, shared} = context
  const speaker = shared.entries.get(speech.speaker as EntryId)
  return headElements(
    speechMetadata(citableSpeech(context).item, shared.settings, {
      description,
      describedBy: described(speech.id),
      alternates: alternates(speech),
      type: 'https://schema.org/CreativeWork',
      ...(speaker ? {author: address(shared.settings.origin, paths.entry(speaker.id))} : {})
    })
  )
}

function described(id: SpeechId) {
  return [
    {href: to(`${id}/speech.jsonld`), type: 'application/ld+json'},
    {href: to(`${id}/speech.json`), type: 'application/json'}
  ]
}

/** The text in other forms, and the bibliography in those of reference managers. */
function alternates(speech: Speech) {
  const {id, language} = speech
  return [
    {href: to(`${id}/${id}.tei.xml`), type: 'application/tei+xml', hreflang: language},
    {href: to(`${id}/text.md`), type: 'text/markdown', hreflang: language},
    {href: to(`${id}/text.txt`), type: 'text/plain', hreflang: language},
    ...(sourcesOfSpeech(speech).length > 0 ? bibliographyLinks(id) : [])
  ]
}
