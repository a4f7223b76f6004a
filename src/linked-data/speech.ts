import {isoDate} from '../model/iso-date.ts'
import {address, paths} from '../model/paths.ts'
import type {SpeechContext} from '../model/speech-context.ts'
import type {Entry, EntryId, EntryKind, Shared, Source} from '../model/types.ts'

type Json = Readonly<Record<string, unknown>>

/** A file in which a speech can be had. */
export interface Distribution {
  /** Its path in the site. */
  path: string
  mediaType: string
  /** What it is, in a word or two. */
  name: string
}

/**
 * Describe a speech in terms of schema.org: the work, and its edition as a data set.
 *
 * @param context - The speech.
 * @param distributions - The files in which it can be had.
 * @returns JSON-LD with the context of schema.org.
 */
export function speechData(context: SpeechContext, distributions: readonly Distribution[]): Json {
  const page = address(context.shared.settings.origin, paths.speech(context.speech.id))
  return {
    '@context': 'https://schema.org',
    '@graph': [work(context, page), dataset(context, page, distributions)]
  }
}

/**
 * Describe a speech in short, for its page: the same without other names, the things that it mentions and the reviews of
 * its claims, which the whole description, a file beside it, tells.
 *
 * @param context - The speech.
 * @returns JSON-LD with the context of schema.org.
 */
export function speechSummary(context: SpeechContext): Json {
  const page = address(context.shared.settings.origin, paths.speech(context.speech.id))
  const {mentions, subjectOf, ...short} = work(context, page)
  const named = Object.entries(short).map(([key, value]) => [key, withoutOtherNames(value)])
  return {'@context': 'https://schema.org', ...Object.fromEntries(named)}
}

/**
 * Describe the edition of a speech as a data set, for the page that says how to cite it and in which forms it is had.
 *
 * @param context - The speech.
 * @param distributions - The files in which it can be had.
 * @returns JSON-LD with the context of schema.org.
 */
export function speechDataset(
  context: SpeechContext,
  distributions: readonly Distribution[]
): Json {
  const page = address(context.shared.settings.origin, paths.speech(context.speech.id))
  return {'@context': 'https://schema.org', ...dataset(context, page, distributions)}
}

function withoutOtherNames(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('alternateName' in value)) return value
  const {alternateName, ...rest} = value
  return rest
}

function work(context: SpeechContext, page: string): Json {
  const {speech, record, shared} = context
  const {settings} = shared
  const source = speech.source === undefined ? undefined : shared.sources.get(speech.source)
  const claims = speech.notes.filter((note) => note.kind === 'claim' && note.rated)
  return {
    '@type': 'CreativeWork',
    '@id': `${page}#speech`,
    url: page,
    mainEntityOfPage: page,
    name: speech.title,
    genre: speech.event ?? 'Speech',
    additionalType: 'http://www.wikidata.org/entity/Q861911',
    inLanguage: speech.language,
    author: agent(speech.speaker, shared),
    dateCreated: isoDate(speech.date),
    dateModified: isoDate(speech.updated),
    ...(speech.place === undefined ? {} : {locationCreated: place(speech.place, shared)}),
    wordCount: record.words,
    publisher: organisation(shared),
    editor: {'@type': 'Organization', name: settings.editor},
    license: settings.licence.url,
    isPartOf: {
      '@type': 'Collection',
      name: settings.title,
      url: address(settings.origin, paths.home)
    },
    ...(source ? {isBasedOn: cited(source)} : {}),
    mentions: record.mentions.flatMap(({entry: id}) => {
      const entry = shared.entries.get(id)
      return entry ? [thing(entry, shared)] : []
    }),
    subjectOf: claims.map(({slug}) => ({
      '@type': 'ClaimReview',
      '@id': `${address(settings.origin, paths.claim(speech.id, slug))}#review`
    }))
  }
}

function dataset(context: SpeechContext, page: string, files: readonly Distribution[]): Json {
  const {speech, record, shared} = context
  const {settings} = shared
  return {
    '@type': 'Dataset',
    '@id': `${page}#dataset`,
    name: `${speech.title}: text and notes as data`,
    description: `The text in ${record.paragraphs} paragraphs with permanent addresses, and ${speech.notes.length} notes that set its claims beside dated evidence from named sources.`,
    url: page,
    license: settings.licence.url,
    creator: organisation(shared),
    inLanguage: speech.language,
    version: speech.updated,
    dateModified: isoDate(speech.updated),
    temporalCoverage: isoDate(speech.date),
    isAccessibleForFree: true,
    about: {'@id': `${page}#speech`},
    distribution: files.map(({path, mediaType, name}) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: mediaType,
      contentUrl: `${settings.origin}/${path}`
    }))
  }
}

function organisation({settings}: Shared): Json {
  return {
    '@type': 'Organization',
    name: settings.publisher,
    url: address(settings.origin, paths.home)
  }
}

const typeByKind: Readonly<Record<EntryKind, string>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  law: 'Legislation',
  term: 'DefinedTerm'
}

function thing(entry: Entry, {settings}: Shared): Json {
  const names = [...Object.values(entry.native), ...entry.aliases]
  const point = entry.coordinates
  return {
    '@type': typeByKind[entry.kind],
    '@id': address(settings.origin, paths.entry(entry.id)),
    name: entry.name,
    ...(names.length > 0 ? {alternateName: [...new Set(names)]} : {}),
    ...(entry.kind === 'place' && point
      ? {geo: {'@type': 'GeoCoordinates', latitude: point.latitude, longitude: point.longitude}}
      : {})
  }
}

function agent(name: string, shared: Shared): Json {
  const entry = shared.entries.get(name as EntryId)
  return entry ? thing(entry, shared) : {'@type': 'Person', name}
}

function place(name: string, shared: Shared): Json {
  const entry = shared.entries.get(name as EntryId)
  return entry?.kind === 'place'
    ? thing(entry, shared)
    : {'@type': 'Place', name: entry?.name ?? name}
}

function cited(source: Source): Json {
  return {
    '@type': 'CreativeWork',
    name: source.title,
    ...(source.url === undefined ? {} : {url: source.url}),
    ...(source.issued === undefined ? {} : {datePublished: isoDate(source.issued)})
  }
}
