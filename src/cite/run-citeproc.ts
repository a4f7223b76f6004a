import CSL, {type Engine, type XmlNode} from 'citeproc'
import type {CslItem} from './csl-item.ts'
import {formatName, parseOutput, registerFormat} from './output-format.ts'
import {packagedLocale, packagedStyle} from './packaged-styles.ts'
import {type Run, tidyRuns} from './runs.ts'
import {bibliographyAsCitation, type Correction, citationOnly} from './style-corrections.ts'
import type {CitationStyle} from './styles.ts'
import {unquoteSupplied} from './supplied-title.ts'
import {teachLetters} from './teach-letters.ts'

/** Where in an item a citation points. */
export interface Pinpoint {
  /** Its number, or two with an en dash between them. */
  locator: string
  /** What the number counts, a CSL locator type. */
  label: 'paragraph' | 'page'
}

/** What a style is asked for: a cite (parenthesis or note), or the entry in its list of references. */
export type Task = 'cite' | 'list'

/** Engines by style and task: compiling a style takes up to half a second, so each is made once, when first needed. */
const engines = new Map<string, {engine: Engine; current: {item: object}}>()

/**
 * Format one item by citeproc.
 *
 * @param style - The style.
 * @param task - What to make; for `list` the style must have a list of references.
 * @param item - The item as `fitItem` makes it.
 * @param pinpoint - Where in it.
 * @returns The formatted citation. The same input gives the same output, whatever was formatted before.
 */
export function runCiteproc(
  style: CitationStyle,
  task: Task,
  item: CslItem,
  pinpoint?: Pinpoint
): Run[] {
  const {engine, current} = engineFor(style, task)
  // The engine knows one item, the current one, so it never grows; an update to none makes it ask anew.
  current.item = {...item, id: 'current'}
  engine.updateItems([])
  const output = engine.makeCitationCluster([{id: 'current', ...pinpoint}])
  return tidyRuns(unquoteSupplied(parseOutput(output), item.title))
}

function engineFor(style: CitationStyle, task: Task) {
  const key = `${style.id} ${task}`
  const made = engines.get(key) ?? makeEngine(style, task)
  engines.set(key, made)
  return made
}

function makeEngine(style: CitationStyle, task: Task) {
  registerFormat()
  teachLetters()
  const forTask: Correction = task === 'list' ? bibliographyAsCitation : citationOnly
  const tree = packagedStyle(style.csl.file, style.csl.id)
  for (const correct of [...style.corrections, forTask]) correct(tree)
  const current: {item: object} = {item: {}}
  const engine = new CSL.Engine({retrieveLocale, retrieveItem: () => current.item}, tree)
  engine.setOutputFormat(formatName)
  return {engine, current}
}

/** Packed files of the locales that the styles ask for. */
const localeFiles: Readonly<Record<string, string>> = {
  'en-GB': 'BkVuSgeS',
  'en-US': 'sEMThhgf',
  'ru-RU': 'QRtnFDOM'
}
const locales = new Map<string, XmlNode>()

/** citeproc needs an answer for any language (citeproc-js#49): American English where there is no other. */
function retrieveLocale(language: string): XmlNode {
  const file = localeFiles[language] ?? localeFiles['en-US'] ?? ''
  const locale = locales.get(file) ?? packagedLocale(file)
  locales.set(file, locale)
  return locale
}
