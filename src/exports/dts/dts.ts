import type {Archive, OutputFile, SitePath} from '../../model/types.ts'
import type {ArchiveExport} from '../export.ts'
import {jsonFile} from '../json-file.ts'
import {type DtsSpeech, dtsSpeech, type Unit} from './contribution.ts'
import {dtsPaths, rootCollection, templates} from './templates.ts'

/**
 * Distributed Text Services 1.0, Level 0, as files: entry, collections, navigation, documents
 * (https://dtsapi.org/versions/v1.0). A wrong request ends in the host's 404 where the standard wants 400.
 *
 * Single passages make five small files each, one of which lists all their siblings: as much as a hundred pages for a long
 * speech. So an archive must ask for them; all others serve whole documents, which the standard calls resources without a
 * citation tree: of these no passage can be asked for, and every call that is valid is answered.
 */
export const dts: ArchiveExport<DtsSpeech> = {
  name: 'dts',
  summary: 'Distributed Text Services 1.0 as files',
  contribute: dtsSpeech,
  collect: () => {
    const speeches: DtsSpeech[] = []
    return {
      take: (speech) => void speeches.push(speech),
      finish: (archive) => files(speeches, archive, archive.settings.dts === 'passages')
    }
  }
}

const head = {'@context': 'https://dtsapi.org/context/v1.0.json', dtsVersion: '1.0'}

function* files(
  speeches: readonly DtsSpeech[],
  archive: Archive,
  withPassages: boolean
): Generator<OutputFile> {
  const {origin} = archive.settings
  const links = templates(origin, withPassages)
  const root = collectionOf(archive, speeches.length, links.collection)
  const members = speeches.map((speech) => resource(speech, links, withPassages))
  yield jsonFile(dtsPaths.entry, {
    ...head,
    '@id': `${origin}/${dtsPaths.entry}`,
    '@type': 'EntryPoint',
    ...links
  })
  const all = {...head, ...root, member: members}
  yield jsonFile(dtsPaths.collection(), all)
  yield jsonFile(dtsPaths.collection(rootCollection), all)
  yield jsonFile(dtsPaths.collection(rootCollection, 'children'), all)
  yield jsonFile(dtsPaths.collection(rootCollection, 'parents'), {...head, ...root, member: []})
  for (const speech of speeches) {
    const of = resource(speech, links, withPassages)
    const own = {...head, ...of}
    yield jsonFile(dtsPaths.collection(speech.id), own)
    yield jsonFile(dtsPaths.collection(speech.id, 'children'), {...own, member: []})
    yield jsonFile(dtsPaths.collection(speech.id, 'parents'), {...own, member: [root]})
    yield* navigation(speech, origin, of, withPassages)
  }
}

function collectionOf({settings}: Archive, total: number, collection: string) {
  return {
    '@id': rootCollection,
    '@type': 'Collection',
    title: settings.title,
    description: settings.description,
    totalParents: 0,
    totalChildren: total,
    collection,
    dublinCore: {
      publisher: [worded(settings.publisher, settings.language)],
      license: [settings.licence.url]
    }
  }
}

function worded(value: string, lang: string) {
  return {lang, value}
}

function resource(speech: DtsSpeech, links: ReturnType<typeof templates>, withPassages: boolean) {
  const {id, title, creator, date, language} = speech
  const fill = (template: string, name: string) => template.replaceAll(name, id)
  return {
    '@id': id,
    '@type': 'Resource',
    title,
    totalParents: 1,
    totalChildren: 0,
    dublinCore: {
      title: [worded(title, language)],
      creator: [worded(creator, language)],
      date: [worded(date, 'zxx')],
      language: [worded(language, 'zxx')]
    },
    collection: links.collection.replace('{/id,nav}', `/${id}{/nav}`),
    navigation: fill(links.navigation, '{resource}'),
    document: fill(links.document, '{resource}'),
    download: links.document.replaceAll('{resource}', id).replace('{/ref}', ''),
    mediaTypes: ['application/tei+xml'],
    citationTrees: withPassages ? [citationTree] : []
  }
}

const citationTree = {
  '@type': 'CitationTree',
  citeStructure: [{'@type': 'CiteStructure', citeType: 'paragraph'}]
}

function* navigation(
  speech: DtsSpeech,
  origin: string,
  of: object,
  withPassages: boolean
): Generator<OutputFile> {
  const answer = (path: SitePath, parts: object): OutputFile => {
    const value = {
      ...head,
      '@id': `${origin}/${path}`,
      '@type': 'Navigation',
      resource: of,
      ...parts
    }
    return {path, content: `${JSON.stringify(value)}\n`}
  }
  if (!withPassages) {
    yield answer(dtsPaths.navigation(speech.id), {member: []})
    return
  }
  const units = speech.units.map(citableUnit)
  // The tree has one level: to its bottom is one step.
  for (const down of ['1', '-1']) {
    yield answer(dtsPaths.navigation(speech.id, `down${down}`), {member: units})
  }
  for (const [index, {identifier, xml}] of speech.units.entries()) {
    const ref = units[index]
    yield answer(dtsPaths.navigation(speech.id, 'down', identifier), {ref})
    yield answer(dtsPaths.navigation(speech.id, 'down0', identifier), {ref, member: units})
    yield answer(dtsPaths.navigation(speech.id, 'down1', identifier), {ref, member: [ref]})
    yield answer(dtsPaths.navigation(speech.id, 'down-1', identifier), {ref, member: [ref]})
    yield {path: dtsPaths.passage(speech.id, identifier), content: xml}
  }
}

function citableUnit({identifier}: Unit) {
  return {
    identifier,
    '@type': 'CitableUnit',
    level: 1,
    parent: null,
    citeType: 'paragraph'
  }
}
