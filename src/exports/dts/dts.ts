import type {Archive, OutputFile, SitePath} from '../../model/types.ts'
import type {ArchiveExport, Collector} from '../export.ts'
import {jsonFile} from '../json-file.ts'
import {type DtsSpeech, dtsSpeech, type Unit} from './contribution.ts'
import {dtsPaths, rootCollection, templates} from './templates.ts'

/**
 * Distributed Text Services 1.0, Level 0, as files: entry, collections, navigation, documents
 * (https://dtsapi.org/versions/v1.0). A wrong request ends in the host's 404 where the standard wants 400.
 *
 * Single passages make five small files each, one of which lists all their siblings. An archive with too many of them
 * serves whole documents alone, and its templates say so.
 */
export const dts: ArchiveExport<DtsSpeech> = {
  name: 'dts',
  summary: 'Distributed Text Services 1.0 as files',
  contribute: dtsSpeech,
  collect: () => new DtsCollector()
}

/** The most lines of siblings that are written: some seventy speeches of fifty paragraphs. */
const mostSiblings = 200_000

class DtsCollector implements Collector<DtsSpeech> {
  private speeches: DtsSpeech[] = []
  private siblings = 0

  take(speech: DtsSpeech): void {
    const wasSmall = this.siblings <= mostSiblings
    this.siblings += speech.units.length ** 2
    const isSmall = this.siblings <= mostSiblings
    if (wasSmall && !isSmall) this.speeches = this.speeches.map(withoutText)
    this.speeches.push(isSmall ? speech : withoutText(speech))
  }

  finish(archive: Archive): Generator<OutputFile> {
    return files(this.speeches, archive, this.siblings <= mostSiblings)
  }
}

/** Large archives keep nothing but names. */
function withoutText(speech: DtsSpeech): DtsSpeech {
  return {...speech, units: speech.units.map((unit) => ({...unit, xml: ''}))}
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
  const members = speeches.map((speech) => resource(speech, links))
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
    const own = {...head, ...resource(speech, links)}
    yield jsonFile(dtsPaths.collection(speech.id), own)
    yield jsonFile(dtsPaths.collection(speech.id, 'children'), {...own, member: []})
    yield jsonFile(dtsPaths.collection(speech.id, 'parents'), {...own, member: [root]})
    yield* navigation(speech, origin, resource(speech, links), withPassages)
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

function resource(speech: DtsSpeech, links: ReturnType<typeof templates>) {
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
    citationTrees: [
      {'@type': 'CitationTree', citeStructure: [{'@type': 'CiteStructure', citeType: 'paragraph'}]}
    ]
  }
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
  const units = speech.units.map(citableUnit)
  // The tree has one level: to its bottom is one step.
  for (const down of ['1', '-1']) {
    yield answer(dtsPaths.navigation(speech.id, down), {member: units})
  }
  if (!withPassages) return
  for (const [index, {identifier, xml}] of speech.units.entries()) {
    const ref = units[index]
    yield answer(dtsPaths.navigation(speech.id, '', identifier), {ref})
    yield answer(dtsPaths.navigation(speech.id, '0', identifier), {ref, member: units})
    yield answer(dtsPaths.navigation(speech.id, '1', identifier), {ref, member: [ref]})
    yield answer(dtsPaths.navigation(speech.id, '-1', identifier), {ref, member: [ref]})
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
