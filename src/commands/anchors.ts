import {daysOf} from '../model/edtf.ts'
import type {Fate} from '../model/settle-fates.ts'
import type {AnchorId, Fault, SpeechId} from '../model/types.ts'
import {listArchive} from '../read/list-archive.ts'
import {writeSource} from '../write/write-source.ts'
import {type AnchorsResult, anchorsOfText, type Decisions} from './anchors-of-text.ts'
import {
  type Arguments,
  type Command,
  type ExitCode,
  folders,
  Misuse,
  type Terminal,
  textOption
} from './command.ts'
import {type DecidedFate, decidedFates} from './decided-fates.ts'
import {describeChange} from './describe-change.ts'
import {tellFaults} from './tell-faults.ts'

const help = `Give new blocks their anchors and bring the ledgers up to date.

Usage: npm run anchors -- [SPEECH ...] [options]

  SPEECH ...         ids of speeches (default: all)
  --date DATE        since when new wordings hold (default: \`updated\` in the text's front matter)
  --fate ID=FATE     what became of an anchor that is gone, where its words tell it wrongly; several times:
                     p34=merged:p33, p34=moved:p40, p34=split:p34a,p34b, p34=retired;
                     of one speech among several: SPEECH#p34=retired
  --archive DIR      the archive (default: the working folder)

A block without an anchor gets one: between p34 and p35 it is p34a, after the last the next number that was
never used. No anchor is ever changed or used again. A new wording is recorded beside the old ones, and an
anchor that left the text gets a fate, so that links to it still lead somewhere.
Nothing is written where anything is wrong.

Example: npm run anchors -- tokayev-2022-01-07 --date 2026-11-22 --fate p34=merged:p33`

/** Gives new blocks their anchors and brings ledgers up to date. */
export const anchorsCommand: Command = {
  help,
  options: {date: {type: 'string'}, fate: {type: 'string', multiple: true}},
  async run(given, terminal) {
    const {archive} = folders(given)
    const date = dateOption(given)
    const listing = listArchive(archive)
    if (listing.value.speeches.length === 0) {
      tellFaults(listing.faults, terminal)
      return 1
    }
    const speeches = chosenSpeeches(given.words, listing.value.speeches)
    const fates = fatesBySpeech(fateOptions(given), speeches)
    const decide = (id: SpeechId): Decisions => ({date, fates: fates.get(id) ?? new Map()})
    return settleAll(archive, speeches, decide, terminal)
  }
}

/** Goes over the texts twice, so that nothing is written where one is bad and only changed ones are held. */
function settleAll(
  archive: string,
  speeches: readonly SpeechId[],
  decide: (id: SpeechId) => Decisions,
  terminal: Terminal
): ExitCode {
  const faults: Fault[] = []
  const changed: SpeechId[] = []
  for (const [index, id] of speeches.entries()) {
    terminal.progress(`Reading ${index + 1} of ${speeches.length}: ${id}`)
    const outcome = anchorsOfText(archive, id, decide(id))
    faults.push(...outcome.faults)
    if (outcome.value && outcome.value.files.length > 0) changed.push(id)
  }
  terminal.progress('')
  if (faults.length > 0) {
    tellFaults(faults, terminal)
    return 1
  }
  for (const id of changed) {
    const {value} = anchorsOfText(archive, id, decide(id))
    if (!value) continue
    for (const {file, content} of value.files) writeSource(archive, file, content)
    tellResult(id, value, terminal)
  }
  if (changed.length === 0) terminal.print('All anchors are in order.')
  return 0
}

function tellResult(id: SpeechId, {names, changes}: AnchorsResult, terminal: Terminal): void {
  terminal.print(`texts/${id}.md`)
  for (const {id: anchor, how, line, written} of names) {
    if (how === 'returned') terminal.print(`  ${anchor} is given back to the block on line ${line}`)
    if (how === 'doubled') {
      terminal.print(`  ${written} stood twice: the block on line ${line} is ${anchor} now`)
    }
  }
  for (const change of changes) terminal.print(`  ${describeChange(change)}`)
}

function dateOption(given: Arguments): string | undefined {
  const date = textOption(given, 'date')
  if (date === undefined || daysOf(date)) return date
  throw new Misuse(`Unexpected date "${date}", expected one such as 2022, 2022-03 or 2022-03-14.`)
}

function fateOptions(given: Arguments): DecidedFate[] {
  const options = given.values.fate
  return decidedFates(Array.isArray(options) ? options : [])
}

function chosenSpeeches(words: readonly string[], all: readonly SpeechId[]): readonly SpeechId[] {
  const known = new Set<string>(all)
  const unknown = words.find((word) => !known.has(word))
  if (unknown !== undefined) {
    throw new Misuse(
      `Unexpected speech "${unknown}", expected one of: ${all.slice(0, 10).join(', ')}${all.length > 10 ? ', …' : ''}`
    )
  }
  return words.length === 0 ? all : all.filter((id) => words.includes(id))
}

function fatesBySpeech(
  fates: readonly DecidedFate[],
  speeches: readonly SpeechId[]
): Map<SpeechId, Map<AnchorId, Fate>> {
  const bySpeech = new Map<SpeechId, Map<AnchorId, Fate>>()
  for (const {speech, id, fate, to} of fates) {
    const [only, ...more] = speech === undefined ? speeches : [speech]
    if (only === undefined || more.length > 0 || !speeches.includes(only)) {
      throw new Misuse(
        `Unexpected fate of "${id}" without its speech, expected SPEECH#${id}=${fate}, with one of the speeches.`
      )
    }
    const map = bySpeech.get(only) ?? new Map<AnchorId, Fate>()
    bySpeech.set(only, map.set(id, {fate, to}))
  }
  return bySpeech
}
