import {join} from 'node:path'
import type {BuildResult} from '../serve/build.ts'
import {callProcess} from '../serve/call-process.ts'
import type {LiveFile} from '../serve/find-reply.ts'
import type {LiveSource} from '../serve/serve-live.ts'

/** The script that runs a module of the program as it is now, named as its first word. */
export const runScript = join(import.meta.dirname, '../run.js')

/** What the process that follows an archive is asked: for a file of the site, to take in changes, or which speeches there are. */
export type LiveQuestion = {path: string} | {changed: readonly string[]} | 'speeches'

/** What it answers, to the one or the other; to what went wrong the first two. */
export interface LiveAnswer {
  file?: LiveFile
  result?: BuildResult
  speeches?: readonly string[]
}

/**
 * Follow an archive in a process of its own.
 *
 * @param archive - The archive's folder.
 * @param isProgram - Whether a change means that the program itself is another now: then a new process takes over.
 * @returns What makes the site's files; what goes wrong with one of them is left to the site that was built.
 */
export function liveCalls(
  archive: string,
  isProgram: (path: string) => boolean
): LiveSource & {close(): Promise<void>} {
  const words = ['commands/live-child', archive]
  const {ask, renew, close} = callProcess<LiveQuestion, LiveAnswer>(runScript, words, (how) => ({
    file: 'built',
    result: {ok: false, report: `The reading of what changed ended unexpectedly (${how}).`}
  }))
  // Whoever opens the first page shall not wait until the program and what speeches share are read too.
  void ask({changed: []})
  return {
    close,
    async change(changed) {
      if (changed.some(isProgram)) await renew()
      const {result} = await ask({changed})
      return result ?? {ok: true, report: ''}
    },
    async file(path) {
      const {file} = await ask({path})
      return file ?? 'built'
    },
    async meanwhile() {
      const {speeches = []} = await ask('speeches')
      return frontPage(speeches)
    }
  }
}

/** Of a very large archive the site takes long to be built: its editor finds the speeches all the same. */
function frontPage(speeches: readonly string[]): string {
  const names = speeches.map(encodeURIComponent)
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Nothing built yet</title></head>
<h1>Nothing built yet</h1>
<p>These pages are made as they are asked for:</p>
<ul>
${names.map((name) => `<li><a href="${name}/">${name}</a></li>`).join('\n')}
</ul>
</html>
`
}
