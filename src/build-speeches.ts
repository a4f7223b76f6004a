import {join} from 'node:path'
import type {Outcome, Shared, SpeechId} from './model/types.ts'
import {type SpeechWork, speechBuilder, type WrittenSpeech} from './speech-builder.ts'
import {bundleProgram} from './work/bundle-program.ts'
import {openPool} from './work/open-pool.ts'

/**
 * Build speeches, on several threads or on this one.
 *
 * @param speeches - Their ids.
 * @param work - What they need.
 * @param shared - What all share.
 * @param threads - On how many threads; 1: on this.
 * @returns What remains of each, in the order of the ids: it tells nothing of the threads.
 */
export async function* buildSpeeches(
  speeches: readonly SpeechId[],
  work: SpeechWork,
  shared: Outcome<Shared>,
  threads: number
): AsyncGenerator<WrittenSpeech> {
  if (threads <= 1) return yield* buildHere(speeches, speechBuilder(work, shared))
  const script = await bundleProgram(join(import.meta.dirname, 'speech-thread.ts'))
  const pool = openPool<SpeechId, WrittenSpeech>(script, threads, work)
  try {
    yield* pool.run(speeches)
  } finally {
    await pool.close()
  }
}

async function* buildHere(
  speeches: readonly SpeechId[],
  buildOne: (id: SpeechId) => WrittenSpeech
): AsyncGenerator<WrittenSpeech> {
  for (const id of speeches) {
    // All else is synchronous: only between two speeches can Ctrl-C be heard.
    await new Promise((resolve) => setImmediate(resolve))
    yield buildOne(id)
  }
}
