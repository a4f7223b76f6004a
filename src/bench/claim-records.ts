import {scale} from '../model/scale.ts'
import {stances} from '../model/stances.ts'
import type {NoteRecord, Source, SourceKind, SpeechRecord} from '../model/types.ts'
import {seededRandom} from './random.ts'

/** Speeches with claims as records, and the sources that the claims cite. */
export interface ClaimRecords {
  speeches: readonly SpeechRecord[]
  sources: ReadonlyMap<Source['id'], Source>
}

const kinds: readonly SourceKind[] = [
  'press',
  'press',
  'press',
  'government',
  'agency',
  'international',
  'ngo',
  'law',
  'scholarly'
]
const verbs = ['counted', 'built', 'promised', 'closed', 'opened', 'sold', 'mended', 'lost']
const things = ['ships', 'schools', 'roads', 'harbours', 'mines', 'farms', 'bridges', 'wells']
const speechesOfSpeaker = 20
const topicsInAll = 60

/**
 * Make claims up: twenty a speech, speeches over a hundred years, twenty speeches a speaker, ratings and topics uneven as in life.
 *
 * @param claims - How many claims.
 * @param each - How many a speech has.
 * @returns The records.
 */
export function claimRecords(claims: number, each = 20): ClaimRecords {
  const random = seededRandom(claims)
  const sources = new Map(kinds.map((kind, at) => [`source-${at}`, {kind}]))
  const speeches = Array.from({length: Math.ceil(claims / each)}, (_, number) => ({
    number,
    date: dateOf(random(100 * 365))
  }))
  speeches.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.number - b.number))
  return {
    speeches: speeches.map(({number, date}) => speechOf(number, date, each, random)),
    sources: sources as unknown as ClaimRecords['sources']
  }
}

function dateOf(day: number): string {
  return new Date(Date.UTC(1925, 0, 1 + day)).toISOString().slice(0, 10)
}

type Random = ReturnType<typeof seededRandom>

function speechOf(number: number, date: string, each: number, random: Random): SpeechRecord {
  const notes = Array.from({length: each}, (_, at) => noteOf(number, at, random))
  return {
    id: `speaker-${number}-${date}`,
    title: `On the ${things[number % things.length]} of region ${number}`,
    speaker: `Speaker ${Math.floor(number / speechesOfSpeaker)}`,
    date,
    language: 'en',
    notes,
    aliases: [],
    blocks: []
  } as unknown as SpeechRecord
}

function noteOf(number: number, at: number, random: Random): NoteRecord {
  const verb = verbs[random(verbs.length)]
  const thing = things[random(things.length)]
  const rating = scale[Math.min(random(scale.length), random(scale.length))]?.rating
  const counts = stances.map(({stance}) => [stance, random(4)] as const)
  const topics = [0, 0].map(() => `topic-${Math.min(random(topicsInAll), random(topicsInAll))}`)
  return {
    slug: `${verb}-${thing}-${number}-${at}`,
    kind: 'claim',
    at: `p${at + 1}`,
    quote: `${verb} ${thing}`,
    claim: `In that year region ${random(5000)} ${verb} ${random(900) + 100} ${thing}, more than in any year before.`,
    rating,
    topics: [...new Set(topics)],
    updated: dateOf(100 * 365 + random(700)),
    stances: Object.fromEntries(counts.filter(([, count]) => count > 0)),
    cited: [0, 0, 0].map(() => `source-${random(kinds.length)}`)
  } as unknown as NoteRecord
}
