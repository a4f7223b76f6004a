import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {citationsIn, sourcesOfSpeech} from '../../model/cited-sources.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {Entry, EntryId} from '../../model/types.ts'
import {bibliographyFor} from '../../render/parts/bibliography.ts'
import {namingParagraphs} from '../../render/parts/named-paragraphs.ts'
import {scaleList} from '../../render/parts/scale-list.ts'
import {asideSections} from '../../render/speech/asides.ts'
import {type SectionContext, sectionIds} from '../../render/speech/context.ts'
import {glossarySection, glossId} from '../../render/speech/glossary.ts'
import {section} from '../../render/speech/section.ts'
import {type SpeechSections, sectionContext, speechSections} from '../../render/speech/sections.ts'

/** A speech with all that belongs to it, for reading where the site is not at hand. */
export interface OfflineSpeech extends SpeechSections {
  context: SectionContext
  /** What the ratings mean; nothing where no claim is rated. */
  scale: Element[]
  /** The glosses of whatever the text names. */
  glossary: Element[]
  /** The sources in full. */
  sources: Element[]
}

/**
 * Draw a speech as on its page, with the glosses and the full sources that its page leaves to others.
 *
 * @param speech - The speech.
 * @returns Its sections; links that lead out of them are still written from the site's root.
 */
export function offlineSpeech(speech: SpeechContext): OfflineSpeech {
  const entries = entriesOf(speech)
  const cited = [...sourcesOfSpeech(speech.speech), ...[...entries.values()].flatMap(citedInGloss)]
  const bibliography = bibliographyFor(cited, speech.shared.sources)
  const context = sectionContext(speech, namingParagraphs(bibliography, speech.speech))
  const drawn = speechSections(context, (entry) => `#${glossId(entry)}`)
  const glossary = glossarySection(entries.values(), context)
  return {
    ...drawn,
    after: [...drawn.after, ...asideSections(context)],
    context,
    scale: scaleSection(speech),
    glossary,
    sources: sourcesSection(context)
  }
}

/** Named in the text, its speaker and its place. */
function entriesOf({speech, record, shared}: SpeechContext): Map<EntryId, Entry> {
  const ids = [...record.mentions.map(({entry}) => entry), speech.speaker, speech.place ?? '']
  return new Map(
    ids.flatMap((id) => {
      const entry = shared.entries.get(id as EntryId)
      return entry ? [[entry.id, entry] as const] : []
    })
  )
}

function citedInGloss({sources, body}: Entry) {
  return [...sources, ...citationsIn(body).map(({id}) => id)]
}

function sourcesSection({bibliography}: SectionContext): Element[] {
  const list = bibliography.list()
  if (list.children.length === 0) return []
  return [section({id: sectionIds.sources, title: 'Sources', role: 'doc-bibliography'}, [list])]
}

function scaleSection({speech}: SpeechContext): Element[] {
  if (!speech.notes.some(({kind}) => kind === 'claim')) return []
  return [
    section({id: 'edition-scale', title: 'How claims are rated'}, [
      h(
        'p',
        'Each claim is restated without a verdict and rated by this scale. The rating rests on the evidence that is set beside it; each piece of evidence names its sources and says on which side it stands.'
      ),
      scaleList()
    ])
  ]
}
