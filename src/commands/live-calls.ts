import {join} from 'node:path'
import type {BuildResult} from '../serve/build.ts'
import {callProcess} from '../serve/call-process.ts'
import type {LiveFile} from '../serve/find-reply.ts'
import type {LiveSource} from '../serve/serve-live.ts'

/** The script that runs a module of the program as it is now, named as its first word. */
export const runScript = join(import.meta.dirname, '../run.js')

/** What the process that follows an archive is asked: for a file of the site, or to take in changes. */
export type LiveQuestion = {path: string} | {changed: readonly string[]}

/** What it answers, to the one or the other; to what went wrong both. */
export interface LiveAnswer {
  file?: LiveFile
  result?: BuildResult
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
    }
  }
}
