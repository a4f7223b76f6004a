import {type DataFile, dataFiles, filesBySpeech} from '../linked-data/data-files.ts'
import {mediaType} from '../linked-data/media-type.ts'
import {daysOf} from '../model/edtf.ts'
import {latestUpdate} from '../model/latest-update.ts'
import {address, paths} from '../model/paths.ts'
import type {Archive, OutputFile, SitePath, SpeechRecord} from '../model/types.ts'

const crateVersion = 'https://w3id.org/ro/crate/1.2'

/**
 * Describe the whole archive as an RO-Crate 1.2, with the checksums of its data files.
 *
 * It is made last: it tells of all files but itself. Pages of speeches and files for programs are described; other
 * pages, scripts and styles belong to the site as a reading room and are left out.
 *
 * @param archive - The archive.
 * @param files - Every file that was written.
 * @returns `ro-crate-metadata.json`.
 */
export function roCrate(archive: Archive, files: Iterable<DataFile>): OutputFile {
  const ids = new Set<string>(archive.speeches.map(({id}) => id))
  const described = dataFiles(files, ids)
  const ofSpeech = filesBySpeech(described, ids)
  const speeches = archive.speeches.filter(({id}) => ofSpeech.has(id))
  const graph = [
    descriptor,
    root(archive, [
      ...speeches.map(({id}) => `${id}/`),
      ...(ofSpeech.get('') ?? []).map(({path}) => path)
    ]),
    organisation(archive),
    licence(archive),
    ...speeches.map((speech) => speechSet(speech, archive, ofSpeech.get(speech.id) ?? [])),
    ...described.map(fileEntity)
  ]
  const context = [`${crateVersion}/context`, {sha256: 'http://schema.org/sha256'}]
  const lines = graph.map((entity) => JSON.stringify(entity)).join(',\n    ')
  return {
    path: 'ro-crate-metadata.json' as SitePath,
    content: `{\n  "@context": ${JSON.stringify(context)},\n  "@graph": [\n    ${lines}\n  ]\n}\n`
  }
}

const descriptor = {
  '@id': 'ro-crate-metadata.json',
  '@type': 'CreativeWork',
  about: {'@id': './'},
  conformsTo: {'@id': crateVersion}
}

function root(archive: Archive, parts: readonly string[]): object {
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
    url: address(settings.origin, paths.home),
    hasPart: parts.map((id) => ({'@id': id}))
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

function speechSet(
  speech: SpeechRecord,
  {settings, entries}: Archive,
  files: readonly DataFile[]
): object {
  return {
    '@id': `${speech.id}/`,
    '@type': 'Dataset',
    name: speech.title,
    description: `${entries.get(speech.speaker as never)?.name ?? speech.speaker}, ${speech.date}: the text in ${speech.paragraphs} paragraphs with ${speech.notes.length} notes.`,
    datePublished: day(speech.updated),
    temporalCoverage: speech.date,
    inLanguage: speech.language,
    license: {'@id': settings.licence.url},
    url: address(settings.origin, paths.speech(speech.id)),
    hasPart: files.map(({path}) => ({'@id': path}))
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
