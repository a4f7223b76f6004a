import process from 'node:process'
import {clearMemory} from '../jobs/clear-memory.ts'
import type {BuildResult} from '../serve/build.ts'
import {answerCalls} from '../serve/call-process.ts'
import {buildAndTell} from './build.ts'
import {errorWords} from './error-words.ts'
import {processTerminal} from './terminal.ts'

/** The process in which `npm start` builds: given the archive's folder and the site's. */
const [archive = '.', out = 'dist'] = process.argv.slice(2)
const terminal = processTerminal()

answerCalls<readonly string[], BuildResult>(
  async (_changed, signal) => {
    const result = await buildAndTell({archive, out, signal}, terminal)
    // Until the next build, perhaps for hours, other programs need the memory.
    setImmediate(clearMemory)
    return result
  },
  (error) => {
    terminal.progress('')
    return {ok: false, report: errorWords(error, 'start')}
  }
)
