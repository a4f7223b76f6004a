import {allowedInXml} from '../../exports/xml/write-xml.ts'
import {isoDate} from '../../model/iso-date.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import {formatDate} from '../../prose/format-date.ts'
import type {TestArchive} from '../read-archive.ts'
import {type EvidenceFact, type Facts, factsOf} from './facts.ts'
import type {Format} from './formats.ts'

/**
 * Hold what a format tells of a speech against the archive.
 *
 * @param format - The format.
 * @param context - The speech.
 * @param archive - The archive it is in.
 * @returns What it tells and what it should tell, for each fact that it does not keep silent on.
 */
export async function compare(
  format: Format,
  context: SpeechContext,
  archive: TestArchive
): Promise<{told: Partial<Facts>; wanted: Partial<Facts>}> {
  const read = await format.read(context, archive)
  const wanted = expected(format, context)
  const told = {
    ...read,
    ...onlyKnown('sources', read, wanted),
    ...onlyKnown('names', read, wanted),
    ...(format.isPage && read.evidence ? {evidence: inOrder(read.evidence)} : {})
  }
  if (!format.isPage) return {told, wanted}
  // Where prose names a paragraph by its id, pages print its number.
  const unnumbered = (text: string) => text.replace(/¶\s*(\d)/g, 'p$1')
  return {
    told: mapStrings(withStyledTitles(told), unnumbered),
    wanted: mapStrings(withStyledTitles(wanted), unnumbered)
  }
}

/** A style of citation sets a title's own quotation marks and full stop as it wants. */
function withStyledTitles(facts: Partial<Facts>): Partial<Facts> {
  const plain = (title: string) => title.replace(/[^\p{L}\p{N}]/gu, '')
  return facts.sources ? {...facts, sources: mapStrings(facts.sources, plain)} : facts
}

/** What all speeches share holds more than one speech leads to. */
function onlyKnown(
  name: 'sources' | 'names',
  read: Partial<Facts>,
  wanted: Partial<Facts>
): Partial<Facts> {
  const given = read[name]
  if (!given) return {}
  const keys = Object.keys(wanted[name] ?? {}).filter((key) => key in given)
  return {[name]: Object.fromEntries(keys.map((key) => [key, given[key]]))}
}

function expected(format: Format, context: SpeechContext): Partial<Facts> {
  const all = format.citesByTitle ? byTitle(factsOf(context)) : factsOf(context)
  const facts = format.isXml ? mapStrings(all, allowedInXml) : all
  const ofNotes = format.ofClaims
    ? Object.fromEntries(
        (['quotes', 'bodies', 'cited'] as const).map((name) => [
          name,
          Object.fromEntries(Object.entries(facts[name]).filter(([slug]) => slug in facts.claims))
        ])
      )
    : {}
  const told = {
    ...facts,
    ...ofNotes,
    ...(format.name.startsWith('JSON-LD') ? {date: isoDate(context.speech.date)} : {}),
    ...(format.isPage ? {evidence: inOrder(mapDates(facts.evidence))} : {})
  }
  return Object.fromEntries(
    Object.entries(told).filter(([name]) => !(name in format.silent))
  ) as Partial<Facts>
}

function byTitle(facts: Facts): Facts {
  const titles = (ids: readonly string[]) => ids.map((id) => facts.sources[id] ?? id).toSorted()
  return {
    ...facts,
    cited: Object.fromEntries(
      Object.entries(facts.cited).map(([slug, ids]) => [slug, titles(ids)])
    ),
    sources: Object.fromEntries(Object.values(facts.sources).map((title) => [title, title])),
    evidence: mapLists(facts.evidence, (items) =>
      items.map((item) => ({...item, sources: titles(item.sources)}))
    )
  }
}

function mapDates(evidence: Facts['evidence']): Facts['evidence'] {
  return mapLists(evidence, (items) =>
    items.map(({date, known, ...item}) => ({
      ...item,
      date: formatDate(date),
      ...(known === undefined ? {} : {known: formatDate(known)})
    }))
  )
}

function inOrder(evidence: Facts['evidence']): Facts['evidence'] {
  return mapLists(evidence, (items) =>
    items.toSorted((a, b) => (JSON.stringify(a.words) < JSON.stringify(b.words) ? -1 : 1))
  )
}

function mapLists(
  evidence: Facts['evidence'],
  change: (items: readonly EvidenceFact[]) => EvidenceFact[]
): Facts['evidence'] {
  return Object.fromEntries(Object.entries(evidence).map(([slug, items]) => [slug, change(items)]))
}

function mapStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)])
  ) as T
}
