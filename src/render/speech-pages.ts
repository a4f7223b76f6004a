import {asideNames} from '../model/asides.ts'
import type {SpeechContext} from '../model/speech-context.ts'
import type {SitePath, SpeechId} from '../model/types.ts'
import {describedPage} from './metadata/page-metadata.ts'
import type {Page} from './page.ts'
import {asidePages} from './pages/aside.ts'
import {citeSpeechPages} from './pages/cite-speech.ts'
import {claimPages} from './pages/claim.ts'
import {handoutPages} from './pages/handout.ts'
import {speechPage} from './pages/speech.ts'
import {speechSourcesPages} from './pages/speech-sources.ts'
import {paths} from './paths.ts'

export type {SpeechContext} from '../model/speech-context.ts'

/** Tells whether a page is wanted, by its path. */
type IsWanted = (path: SitePath) => boolean

/** Makes pages of a speech: those that are wanted. */
export type SpeechPageMaker = (context: SpeechContext, isWanted: IsWanted) => Iterable<Page>

/** Every kind of page that belongs to one speech: adding one is adding a file in `pages/` and a row here. */
const makers: readonly SpeechPageMaker[] = [
  single(paths.speech, (context) => [speechPage(context)]),
  single(paths.citeSpeech, citeSpeechPages),
  single(paths.speechSources, speechSourcesPages),
  ...asideNames.map((aside) =>
    single(
      (id) => paths.aside(id, aside),
      (context) => asidePages(context, [aside])
    )
  ),
  single(paths.handout, handoutPages),
  claimPages
]

/**
 * Make the pages of a speech.
 *
 * @param context - The speech with what it shares.
 * @param isWanted - Which of them; what is not wanted costs nothing.
 * @returns Its pages, one after the other, so that none need be kept.
 */
export function* speechPages(
  context: SpeechContext,
  isWanted: IsWanted = () => true
): Generator<Page> {
  const {shared, speech} = context
  for (const make of makers) {
    for (const page of make(context, isWanted)) yield describedPage(page, shared, speech.updated)
  }
}

/** Makes a kind of page of which a speech has one at most. */
function single(
  path: (speech: SpeechId) => SitePath,
  make: (context: SpeechContext) => Iterable<Page>
): SpeechPageMaker {
  return (context, isWanted) => (isWanted(path(context.speech.id)) ? make(context) : [])
}
