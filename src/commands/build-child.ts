import process from 'node:process'
import type {BuildResult} from '../serve/build.ts'
import {answerCalls} from '../serve/call-process.ts'
import {buildAndTell} from './build.ts'
import {errorWords} from './error-words.ts'
import {processTerminal} from './terminal.ts'

/** The process in which `npm start` builds: given the archive's folder and the site's. */
const [archive = '.', out = 'dist'] = process.argv.slice(2)
const terminal = processTerminal()

answerCalls<readonly string[], BuildResult>(
  (_changed, signal) => buildAndTell({archive, out, signal}, terminal),
  (error) => {
    terminal.progress('')
    return {ok: false, report: errorWords(error, 'start')}
  }
)
