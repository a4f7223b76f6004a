import type {SpeechContext} from '../model/speech-context.ts'
import {describedPage} from './metadata/page-metadata.ts'
import type {Page} from './page.ts'
import {citeSpeechPages} from './pages/cite-speech.ts'
import {claimPages} from './pages/claim.ts'
import {handoutPages} from './pages/handout.ts'
import {speechPage} from './pages/speech.ts'
import {speechSourcesPages} from './pages/speech-sources.ts'

export type {SpeechContext} from '../model/speech-context.ts'

/** Makes pages of a speech. */
export type SpeechPageMaker = (context: SpeechContext) => Iterable<Page>

/** Every kind of page that belongs to one speech: adding one is adding a file in `pages/` and a row here. */
const makers: readonly SpeechPageMaker[] = [
  (context) => [speechPage(context)],
  citeSpeechPages,
  speechSourcesPages,
  handoutPages,
  claimPages
]

/**
 * Make the pages of a speech.
 *
 * @param context - The speech with what it shares.
 * @returns Its pages, one after the other, so that none need be kept.
 */
export function* speechPages(context: SpeechContext): Generator<Page> {
  const {shared, speech} = context
  for (const make of makers) {
    for (const page of make(context)) yield describedPage(page, shared, speech.updated)
  }
}
