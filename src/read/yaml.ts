import {type Document, isMap, isNode, LineCounter, parseDocument, visit} from 'yaml'
import type {Fault, Outcome, Place, PlaceOf, Point} from '../model/types.ts'
import {quickYaml} from './quick-yaml.ts'

/** Values read from YAML: every scalar stays the string that the editor wrote. */
export interface YamlValues {
  /** The value; `undefined` where it cannot be parsed. */
  value: unknown
  /** Gives the place of a value, or of its nearest parent. */
  placeOf: PlaceOf
  /** Gives the place of a key in a mapping. */
  placeOfKey: PlaceOf
}

/**
 * Parse YAML (1.2, failsafe schema: no scalar is taken for a date, number or truth value).
 *
 * Places are worked out only when asked for, from a second parse: in a sound archive nobody asks.
 *
 * @param source - The YAML text.
 * @param file - The file it stands in.
 * @param linesBefore - How many lines of the file come before it.
 * @returns Its values, and a fault for each syntax error.
 */
export function parseYaml(source: string, file: string, linesBefore = 0): Outcome<YamlValues> {
  const places = lazyPlaces(source, file, linesBefore)
  const quick = quickYaml(source)
  if (quick !== undefined) {
    return {value: {value: quick, placeOf: places.value, placeOfKey: places.key}, faults: []}
  }
  const document = parseDocument(source, {
    schema: 'failsafe',
    prettyErrors: false,
    // Not `silent`: that would also keep quiet about a second document, which would be lost.
    logLevel: 'error'
  })
  const faults = [
    ...document.errors.map((error) =>
      syntaxFault(
        error.code === 'MULTIPLE_DOCS' ? 'a second document after "---"' : error.message,
        places.at(error.pos[0], error.pos[1])
      )
    ),
    ...(source.includes('*') ? aliasFaults(document, places) : [])
  ]
  const value = faults.length > 0 ? undefined : (document.toJS({maxAliasCount: 0}) as unknown)
  return {value: {value, placeOf: places.value, placeOfKey: places.key}, faults}
}

/** An alias (`*name`) can stand for itself or for a thousand copies; nothing an editor writes needs one. */
function aliasFaults(document: Document, places: Places): Fault[] {
  const faults: Fault[] = []
  visit(document, {
    Alias(_, {source, range}) {
      faults.push({
        place: places.at(range?.[0] ?? 0, range?.[1] ?? 0),
        ruleId: 'front-matter-is-valid',
        reason: `Unexpected YAML: the alias "*${source}", expected the value itself`,
        note: 'Text that begins with an asterisk stands in quotation marks.',
        actual: `*${source}`
      })
    }
  })
  return faults
}

function syntaxFault(message: string, place: Place): Fault {
  return {
    place,
    ruleId: 'front-matter-is-valid',
    reason: `Unexpected YAML: ${message.replace(/\s+/g, ' ').replace(/[.:]$/, '')}`,
    note: 'Text with a colon, a hash or quotation marks stands safest behind "key: >-" on lines of its own.'
  }
}

interface Places {
  value: PlaceOf
  key: PlaceOf
  at(start: number, end: number): Place
}

function lazyPlaces(source: string, file: string, linesBefore: number): Places {
  let parsed: {document: ReturnType<typeof parseDocument>; counter: LineCounter} | undefined
  const parse = () => {
    if (parsed) return parsed
    const counter = new LineCounter()
    parsed = {
      document: parseDocument(source, {
        schema: 'failsafe',
        lineCounter: counter,
        logLevel: 'silent'
      }),
      counter
    }
    return parsed
  }
  const point = (offset: number): Point => {
    const {line, col} = parse().counter.linePos(offset)
    return {line: line + linesBefore, column: col}
  }
  const at = (start: number, end: number): Place => ({file, start: point(start), end: point(end)})
  const ofRange = (range: readonly number[] | null | undefined) =>
    range ? at(range[0] ?? 0, range[1] ?? 0) : {file, start: {line: 1 + linesBefore, column: 1}}
  const value: PlaceOf = (...path) => {
    const {document} = parse()
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return ofRange(node.range)
    }
    return {file}
  }
  const key: PlaceOf = (...path) => {
    const parent =
      path.length > 1 ? parse().document.getIn(path.slice(0, -1), true) : parse().document.contents
    const pair = isMap(parent)
      ? parent.items.find((item) => String(item.key) === String(path.at(-1)))
      : undefined
    return pair && isNode(pair.key) && pair.key.range ? ofRange(pair.key.range) : value(...path)
  }
  return {value, key, at}
}
