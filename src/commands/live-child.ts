import process from 'node:process'
import {clearYoungMemory} from '../jobs/clear-memory.ts'
import {keepCitations, recallCitations} from '../jobs/learned-citations.ts'
import {siteAssets} from '../jobs/site-assets.ts'
import {openLiveArchive} from '../live/live-archive.ts'
import type {OutputFile, SitePath} from '../model/types.ts'
import {answerCalls} from '../serve/call-process.ts'
import type {LiveFile} from '../serve/find-reply.ts'
import {faultReport} from './build.ts'
import {errorWords} from './error-words.ts'
import type {LiveAnswer, LiveQuestion} from './live-calls.ts'
import {processTerminal} from './terminal.ts'

/** The process in which `npm start` follows an archive and makes its pages as they are asked for: given its folder. */
const [folder = '.'] = process.argv.slice(2)

recallCitations()
const assetFiles = new Map<SitePath, OutputFile['content']>()
const assets = await siteAssets(({path, content}) => void assetFiles.set(path, content))
const archive = openLiveArchive(folder, assets)
const terminal = processTerminal()

/** When nobody has asked anything for so long, in milliseconds, whoever saved is looking at the page. */
const rest = 200

/** So often a page is made in advance: after that the program is hardly quicker the next time. */
let rehearsals = 10

let resting: NodeJS.Timeout | undefined

function restAgain(after = rest): void {
  clearTimeout(resting)
  resting = setTimeout(useRest, after)
}

/** One page at a time, so that whoever asks meanwhile waits for one at most. */
function useRest(): void {
  if (rehearsals > 0 && archive.rehearse()) {
    rehearsals -= 1
    restAgain(1)
  } else clearYoungMemory()
}

function fileAt(path: SitePath): LiveFile {
  const asset = assetFiles.get(path)
  if (asset !== undefined) return {content: asset}
  const file = archive.file(path)
  keepCitations()
  return file
}

answerCalls<LiveQuestion, LiveAnswer>(
  (question) => {
    restAgain()
    if (question === 'speeches') return {speeches: archive.speeches()}
    if ('path' in question) return {file: fileAt(question.path as SitePath)}
    const faults = archive.change(question.changed)
    const report = faults.length === 0 ? '' : faultReport(faults, folder, terminal)
    return {result: {ok: faults.length === 0, report}}
  },
  (error) => ({file: 'built', result: {ok: false, report: errorWords(error, 'start')}})
)
