import type {Element} from 'xast'
import {x} from 'xastscript'
import {dateAttributes} from './date-attributes.ts'
import type {TeiDocument} from './document.ts'
import {entity} from './entities.ts'
import {ids, pointer} from './ids.ts'
import type {Speaker} from './speakers.ts'

/**
 * Describe the speech: when and where it was held, its languages, who speaks, its topics.
 *
 * @param document - What it is made from.
 * @returns `profileDesc`, its `langUsage` left for `declareLanguages`.
 */
export function profileDescription(document: TeiDocument): Element {
  const {speech, speakers} = document
  return x('profileDesc', [
    x('creation', [x('date', dateAttributes(speech.date), speech.date)]),
    x('langUsage'),
    x('particDesc', participants(document, speakers.all)),
    setting(document),
    ...subjects(document)
  ])
}

function participants(document: TeiDocument, all: readonly Speaker[]): Element[] {
  const people = all.filter(({entry}) => entry?.kind !== 'organisation')
  const organisations = all.filter(({entry}) => entry?.kind === 'organisation')
  return [
    ...(people.length > 0
      ? [
          x(
            'listPerson',
            {type: 'speakers'},
            people.map((one) => participant(document, one))
          )
        ]
      : []),
    ...(organisations.length > 0
      ? [
          x(
            'listOrg',
            {type: 'speakers'},
            organisations.map((one) => participant(document, one))
          )
        ]
      : [])
  ]
}

function participant(document: TeiDocument, speaker: Speaker): Element {
  const {entry} = speaker
  if (entry && (entry.kind === 'person' || entry.kind === 'organisation')) {
    return entity(entry, document.shared.settings, document)
  }
  return x('person', {'xml:id': speaker.id}, x('persName', speaker.name))
}

function setting(document: TeiDocument): Element {
  const {speech, place} = document
  const reference = place?.entry ? {ref: pointer(ids.entry(place.entry.id))} : {}
  return x('settingDesc', [
    ...(place?.entry?.kind === 'place'
      ? [x('listPlace', [entity(place.entry, document.shared.settings, document)])]
      : []),
    x('setting', {who: pointer(document.speakers.main.id)}, [
      x('date', dateAttributes(speech.date), speech.date),
      ...(place ? [x('locale', [x('placeName', reference, place.name)])] : []),
      ...(speech.event === undefined ? [] : [x('activity', speech.event)])
    ])
  ])
}

function subjects({speech, shared}: TeiDocument): Element[] {
  const topics = new Set(speech.notes.flatMap((note) => note.topics))
  const known = [...topics].filter((topic) => topic in shared.settings.topics).sort()
  if (known.length === 0) return []
  const target = known.map((topic) => pointer(ids.category('topic', topic))).join(' ')
  return [x('textClass', [x('catRef', {scheme: pointer(ids.taxonomy('topic')), target})])]
}
