import {type AccessForm, sampleAccess} from './access-date.ts'
import type {CitationTemplates, PinpointWords, Slot, TemplateRun} from './citation-templates.ts'
import type {CslItem} from './csl-item.ts'
import {editionWords} from './edition-words.ts'
import {citeItem, listItem} from './engine.ts'
import {type Run, runsToText} from './runs.ts'
import {type StyleId, styles} from './styles.ts'

export type {
  CitationTemplates,
  PinpointWords,
  Slot,
  StyleTemplate,
  TemplateRun
} from './citation-templates.ts'

/** Stand in for a paragraph's number and anchor; no real one is so high. */
const number = '90001'
const anchor = `#p${number}`

/**
 * Cite a speech in all styles with slots for the passage, so that citeproc is asked once a speech and never for its paragraphs.
 *
 * Where the pinpoint stands is the style's choice. In Chicago's notes, OSCOLA and Bluebook it is part of the note. Chicago's
 * author-date form, APA, MLA, Harvard, GOST and Vancouver print it in the text, `(Tokayev, 2022, para. 34)`, and none of them in the
 * list of references; there the passage shows in the address alone.
 *
 * @param item - The speech, from `speechToCsl`.
 * @returns Its templates. Filled with a locator they give what citeproc gives for that locator (a test proves it).
 */
export function citationTemplates(item: CslItem): CitationTemplates {
  const address = item.URL ?? ''
  const unvisited = {...item, URL: address + anchor}
  const visited = {...unvisited, accessed: {'date-parts': [[...sampleAccess]]}}
  return {
    edition: item.version ?? '',
    address,
    styles: styles.map(({id, name, short, language, cites, hasList, access}) => {
      const words = pinpointWords(id)
      const anchored = access ? visited : unvisited
      const edition = editionWords(item.version, language)
      const places = placesIn(words, access)
      const open = (runs: readonly Run[]) => openSlots(runs, places)
      let pinpointed: TemplateRun[] | undefined
      return {
        ...{id, name, short, language, cites, words},
        ...(access ? {access} : {}),
        ...(edition === undefined ? {} : {edition}),
        // Made when it is asked for: what has no paragraphs of its own, as a note, is cited whole.
        get cite() {
          pinpointed ??= open(citeItem(id, anchored, {locator: number, label: 'paragraph'}))
          return pinpointed
        },
        plain: open(citeItem(id, anchored)),
        ...(hasList ? {list: open(listItem(id, anchored))} : {})
      }
    })
  }
}

const wordsByStyle = new Map<StyleId, PinpointWords>()

/** A style's words are the same for every speech, so they are found once, on a sample. */
function pinpointWords(id: StyleId): PinpointWords {
  const known = wordsByStyle.get(id)
  if (known) return known
  const one = sampleWords(id, number)
  const words = {one, many: sampleWords(id, `${number}–${number}`)}
  wordsByStyle.set(id, words)
  return words
}

const sample: CslItem = {
  id: 'sample',
  type: 'speech',
  title: 'Sample',
  author: [{family: 'Sample', given: 'Sample'}],
  issued: {'date-parts': [[2000, 1, 1]]},
  'event-place': 'Sample',
  'container-title': 'Sample',
  URL: 'https://sample.invalid/'
}

function sampleWords(id: StyleId, locator: string): string {
  const text = runsToText(citeItem(id, sample, {locator, label: 'paragraph'}))
  const words = /(\S+ )90001/.exec(text)?.[1]
  if (words === undefined) throw new Error(`No pinpoint in "${text}".`)
  return words
}

/** A text in a citation that a slot stands for. */
type Place = readonly [text: string, slot: Slot]

function placesIn(words: PinpointWords, access: AccessForm | undefined): Place[] {
  const places: Place[] = [
    [words.one + number, 'pinpoint'],
    [anchor, 'anchor']
  ]
  return access ? [...places, [access, 'accessed']] : places
}

function openSlots(runs: readonly Run[], places: readonly Place[]): TemplateRun[] {
  const opened: TemplateRun[] = []
  for (const run of runs) {
    if (typeof run === 'string') openText(run, places, opened)
    else opened.push({style: run.style, runs: openSlots(run.runs, places)})
  }
  return opened
}

function openText(text: string, places: readonly Place[], opened: TemplateRun[]): void {
  const place = places.find(([words]) => text.includes(words))
  if (place === undefined) {
    if (text !== '') opened.push(text)
    return
  }
  const [words, slot] = place
  const at = text.indexOf(words)
  openText(text.slice(0, at), places, opened)
  opened.push({slot})
  openText(text.slice(at + words.length), places, opened)
}
