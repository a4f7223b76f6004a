import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {didYouMean} from '../model/nearest.ts'
import {paths} from '../model/paths.ts'
import type {SpeechId} from '../model/types.ts'
import {openPrinter} from '../print/open-printer.ts'
import {type Paper, papers} from '../print/print-page.ts'
import {printSpeech} from '../print/print-speech.ts'
import {printedForms} from '../print/printed-forms.ts'
import {listArchive} from '../read/list-archive.ts'
import {readShared} from '../read/read-shared.ts'
import {buildAndTell} from './build.ts'
import {
  type Arguments,
  type Command,
  type ExitCode,
  folders,
  Misuse,
  type Terminal,
  textOption
} from './command.ts'

const help = `Make a PDF of each speech and publish it with the site.

Usage: npm run pdf -- [options]

Options:
  --speech ID     only this speech; may be given several times (default: all)
  --paper SIZE    a4 or letter (default: a4)
  --again         print also what was already printed from the same page
  --archive DIR   a folder with texts/ and notes/ (default: this project)
  --out DIR       the folder of the site (default: dist in the archive)

The site is built, the pages of its speeches are printed with Chromium, and the site is
built again with <speech>/<speech>.pdf beside each page and a link to it. Printed speeches
are kept in .cache/printed in the archive's folder: later builds publish them too, as long
as their pages stand as they were; one whose page has changed is left out until it is
printed again. The same page gives the same bytes with the same Chromium.

Chromium is that of CHROMIUM_PATH, else one in a usual place, else that of the npm package
@sparticuz/chromium. Nothing is asked of any network.
Exit code 0: published; 1: faults in texts or notes; 2: misuse, no Chromium, or a failure.

Examples:
  npm run pdf
  npm run pdf -- --speech tokayev-2022-01-07 --paper letter`

/** Prints speeches and publishes them with the site. */
export const pdfCommand: Command = {
  help,
  options: {
    speech: {type: 'string', multiple: true},
    paper: {type: 'string'},
    again: {type: 'boolean'}
  },
  run
}

async function run(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const {archive, out} = folders(given)
  const {value: listing} = listArchive(archive)
  const chosen = chooseSpeeches(given, listing.speeches)
  const paper = choosePaper(given)
  const forms = printedForms(archive)
  for (const id of chosen) if (given.values.again === true) forms.forget(id)
  for (const id of chosen) forms.forgetOther(id, paper)
  // Without a browser nothing shall be built either.
  const print = await openPrinter()
  try {
    const first = await buildAndTell({archive, out}, terminal)
    if (!first.ok) return tellBuilt(first, terminal)
    const due = chosen.filter((id) => !existsSync(join(out, paths.pdf(id))))
    if (due.length === 0) {
      terminal.print(`${first.report}\nEvery PDF is of its page as it stands; --again prints anew.`)
      return 0
    }
    const {origin} = readShared(archive, listing).value.settings
    await printAll(due, terminal, async (id) => {
      const {page, pdf} = await printSpeech(print, {site: out, origin, id, paper})
      forms.keep(id, page, paper, pdf)
    })
    return tellBuilt(await buildAndTell({archive, out}, terminal), terminal)
  } finally {
    await print.close()
  }
}

function tellBuilt({ok, report}: {ok: boolean; report: string}, terminal: Terminal): ExitCode {
  if (ok) terminal.print(report)
  else terminal.tell(report)
  return ok ? 0 : 1
}

/** Two at a time: each page has a process of Chromium to itself, which takes hundreds of megabytes. */
async function printAll(
  due: readonly SpeechId[],
  terminal: Terminal,
  print: (id: SpeechId) => Promise<void>
): Promise<void> {
  const waiting = [...due]
  let done = 0
  const work = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      terminal.progress(`Printing ${id}, ${done + 1} of ${due.length}`)
      await print(id)
      done += 1
    }
  }
  await Promise.all([work(), work()])
  terminal.progress('')
  terminal.print(`Printed ${due.length} ${due.length === 1 ? 'speech' : 'speeches'}.`)
}

function chooseSpeeches(given: Arguments, all: readonly SpeechId[]): readonly SpeechId[] {
  if (given.words.length > 0) {
    throw new Misuse(`Unexpected "${given.words[0]}", expected options only. See --help of pdf.`)
  }
  const wished = given.values.speech
  if (!Array.isArray(wished)) return all
  return wished.map((name) => {
    const found = all.find((id) => id === name)
    if (found) return found
    const near = didYouMean(name, all)
    throw new Misuse(
      [`Unexpected speech "${name}", expected the name of a text in texts/.`, near]
        .filter(Boolean)
        .join(' ')
    )
  })
}

function choosePaper(given: Arguments): Paper {
  const wished = textOption(given, 'paper') ?? 'a4'
  const paper = papers.find((size) => size === wished)
  if (!paper) throw new Misuse(`Unexpected --paper ${wished}, expected ${papers.join(' or ')}.`)
  return paper
}
