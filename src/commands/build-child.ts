import process from 'node:process'
import {answerBuilds} from '../serve/build-process.ts'
import {buildAndTell} from './build.ts'
import {errorWords} from './error-words.ts'
import {processTerminal} from './terminal.ts'

/** The process in which `npm start` builds: given the archive's folder and the site's. */
const [archive = '.', out = 'dist'] = process.argv.slice(2)

answerBuilds(async () => {
  const terminal = processTerminal()
  try {
    return await buildAndTell({archive, out}, terminal)
  } catch (error) {
    terminal.progress('')
    return {ok: false, report: errorWords(error, 'start')}
  }
})
