import {type DataFile, isData, speechOfFile} from '../linked-data/data-files.ts'
import {mediaType} from '../linked-data/media-type.ts'
import {daysOf} from '../model/edtf.ts'
import {latestUpdate} from '../model/latest-update.ts'
import {address, paths} from '../model/paths.ts'
import type {Archive, SitePath, SpeechRecord} from '../model/types.ts'
import type {SpooledFile} from './export.ts'
import {Spool} from './spool.ts'

const crateVersion = 'https://w3id.org/ro/crate/1.2'

/**
 * Describe the whole archive as an RO-Crate 1.2, with the checksums of its data files.
 *
 * It is made last: it tells of all files but itself. Pages of speeches and files for programs are described; other
 * pages, scripts and styles belong to the site as a reading room and are left out.
 *
 * @param archive - The archive.
 * @param files - Gives every file that was written, in the order of their paths; it is asked twice.
 * @param scratch - A folder for the file: of a large archive it is larger than all else in memory.
 * @returns `ro-crate-metadata.json`.
 */
export function roCrate(
  archive: Archive,
  files: () => Iterable<DataFile>,
  scratch: string
): SpooledFile {
  const ids = new Set<string>(archive.speeches.map(({id}) => id))
  const spool = new Spool('ro-crate-metadata.json' as SitePath, scratch)
  const context = [`${crateVersion}/context`, {sha256: 'http://schema.org/sha256'}]
  spool.add(`{\n  "@context": ${JSON.stringify(context)},\n  "@graph": [`)
  let separator = '\n    '
  for (const entity of entities(archive, partsBySpeech(files(), ids))) {
    spool.add(separator + entity)
    separator = nextEntity
  }
  for (const file of files()) {
    if (isData(file, ids)) spool.add(nextEntity + JSON.stringify(fileEntity(file)))
  }
  spool.add('\n  ]\n}\n')
  return spool.end()
}

const nextEntity = ',\n    '

/** What has parts names them as JSON that is written already: as objects, those of all speeches would be a million. */
type Parts = ReadonlyMap<string, string>

/** Gives under each speech's id its parts, under an empty name those of the whole archive. */
function partsBySpeech(files: Iterable<DataFile>, ids: ReadonlySet<string>): Parts {
  const parts = new Map<string, string>()
  let speech = ''
  let some: string[] = []
  const flush = () => {
    const before = parts.get(speech)
    if (some.length > 0) parts.set(speech, [...(before ? [before] : []), ...some].join())
    some = []
  }
  for (const file of files) {
    if (!isData(file, ids)) continue
    const next = speechOfFile(file, ids)
    if (next !== speech) flush()
    speech = next
    some.push(partJson(file.path))
  }
  flush()
  return parts
}

function partJson(id: string): string {
  return JSON.stringify({'@id': id})
}

function* entities(archive: Archive, parts: Parts): Generator<string> {
  const speeches = archive.speeches.filter(({id}) => parts.has(id))
  const own = parts.get('')
  yield JSON.stringify(descriptor)
  yield withParts(root(archive), [
    ...speeches.map(({id}) => partJson(`${id}/`)),
    ...(own ? [own] : [])
  ])
  yield JSON.stringify(organisation(archive))
  yield JSON.stringify(licence(archive))
  for (const speech of speeches) {
    yield withParts(speechSet(speech, archive), [parts.get(speech.id) ?? ''])
  }
}

function withParts(entity: object, parts: readonly string[]): string {
  return `${JSON.stringify(entity).slice(0, -1)},"hasPart":[${parts.join()}]}`
}

const descriptor = {
  '@id': 'ro-crate-metadata.json',
  '@type': 'CreativeWork',
  about: {'@id': './'},
  conformsTo: {'@id': crateVersion}
}

function root(archive: Archive): object {
  const {settings, speeches} = archive
  const latest = latestUpdate(speeches)
  return {
    '@id': './',
    '@type': 'Dataset',
    name: settings.title,
    description: settings.description,
    datePublished: day(latest ?? ''),
    license: {'@id': settings.licence.url},
    publisher: {'@id': publisherId(archive)},
    creator: {'@id': publisherId(archive)},
    inLanguage: settings.language,
    url: address(settings.origin, paths.home)
  }
}

/** The standard wants a day. */
function day(date: string): string {
  return daysOf(date)?.first ?? date
}

function publisherId({settings}: Archive): string {
  return address(settings.origin, paths.about)
}

function organisation(archive: Archive): object {
  const {settings} = archive
  return {
    '@id': publisherId(archive),
    '@type': 'Organization',
    name: settings.publisher,
    url: address(settings.origin, paths.home)
  }
}

function licence({settings}: Archive): object {
  return {'@id': settings.licence.url, '@type': 'CreativeWork', name: settings.licence.name}
}

function speechSet(speech: SpeechRecord, {settings, entries}: Archive): object {
  return {
    '@id': `${speech.id}/`,
    '@type': 'Dataset',
    name: speech.title,
    description: `${entries.get(speech.speaker as never)?.name ?? speech.speaker}, ${speech.date}: the text in ${speech.paragraphs} paragraphs with ${speech.notes.length} notes.`,
    datePublished: day(speech.updated),
    temporalCoverage: speech.date,
    inLanguage: speech.language,
    license: {'@id': settings.licence.url},
    url: address(settings.origin, paths.speech(speech.id))
  }
}

function fileEntity({path, sha256, bytes}: DataFile): object {
  return {
    '@id': path,
    '@type': 'File',
    name: path.split('/').at(-1),
    encodingFormat: mediaType(path),
    contentSize: String(bytes),
    sha256
  }
}
