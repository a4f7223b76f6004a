import {readFileSync} from 'node:fs'
import {speechTexts} from '../exports/quotation-texts.ts'
import {modelSpeech} from '../model/model-speech.ts'
import {speechRecord} from '../model/speech-record.ts'
import {checkWriting} from '../quote/check-writing.ts'
import type {Corpus} from '../quote/corpus.ts'
import {findingLines} from '../quote/finding-lines.ts'
import {corpusOfSpeeches} from '../quote/speech-corpus.ts'
import {listArchive} from '../read/list-archive.ts'
import {readShared} from '../read/read-shared.ts'
import {readSpeech} from '../read/read-speech.ts'
import {type Arguments, type Command, folders, Misuse, textOption} from './command.ts'

/** Checks quotations against the archive's texts. */
export const quoteCommand: Command = {
  help: `Check quotations against the texts of the archive.

Usage: npm run quote -- "words" [options]
       npm run quote -- --file article.txt [options]

Options:
  --file FILE     an article: what stands in quotation marks is checked
  --archive DIR   a folder with texts/ and notes/ (default: this project)

Case, punctuation, quotation marks, dashes and line breaks never matter; wording does.
Exit code 0: every quotation is verbatim; 1: at least one is not, or none was found; 2: misuse or a
failure of the machine, such as a file that is not there.

Examples:
  npm run quote -- "open fire without warning"
  npm run quote -- --file article.txt`,
  options: {file: {type: 'string'}},
  async run(given, terminal) {
    const writing = writingOf(given)
    const findings = checkWriting(writing, readCorpus(folders(given).archive))
    if (findings.length === 0) {
      terminal.print('No quotation was found in it.')
      return 1
    }
    for (const finding of findings) for (const line of findingLines(finding)) terminal.print(line)
    return findings.every(({verdict}) => verdict.kind === 'verbatim') ? 0 : 1
  }
}

function writingOf(given: Arguments): string {
  const file = textOption(given, 'file')
  if (file !== undefined) return readFileSync(file, 'utf8')
  if (given.words.length === 0) {
    throw new Misuse('Nothing to check: give the words, or --file FILE. See --help of quote.')
  }
  return given.words.join(' ')
}

function readCorpus(folder: string): Corpus {
  const listing = listArchive(folder)
  if (listing.value.speeches.length === 0)
    throw new Misuse(`No texts in ${folder}: name the archive with --archive DIR.`)
  const shared = readShared(folder, listing.value).value
  return corpusOfSpeeches(
    listing.value.speeches.flatMap((id) => {
      const files = readSpeech(folder, id).value
      if (!files) return []
      const speech = modelSpeech(files)
      return [speechTexts({speech, shared, record: speechRecord(speech, []), mentions: []})]
    })
  )
}
