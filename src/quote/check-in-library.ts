import {withoutAsides} from './asides.ts'
import {checkQuotation} from './check-quotation.ts'
import {findQuotations, isOwnWriting} from './find-quotations.ts'
import type {Library} from './library.ts'
import type {SpeechTexts} from './speech-texts.ts'
import type {Finding, Verdict} from './verdict.ts'

/** A finding with the speeches that its passages are from. */
export interface LibraryFinding extends Finding {
  speeches: readonly SpeechTexts[]
}

/**
 * Check all quotations in a piece of writing against an archive of any size.
 *
 * @param writing - A sentence or an article.
 * @param library - The archive's texts.
 * @returns A finding for each quotation, in order, each as soon as it is made; of an article without quotation marks
 * only for the sentences that are like something in the texts.
 */
export async function* checkInLibrary(
  writing: string,
  library: Library
): AsyncGenerator<LibraryFinding> {
  const quotations = findQuotations(writing)
  const onlyFound = isOwnWriting(quotations)
  for (const {text, start, end} of quotations) {
    const {corpus, speeches, tooCommon} = await library.candidatesFor(text)
    const verdict: Verdict = tooCommon ? {kind: 'too-common'} : checkQuotation(text, corpus)
    if (onlyFound && (verdict.kind === 'absent' || verdict.kind === 'too-common')) continue
    yield {quotation: text, asides: withoutAsides(text).asides, start, end, verdict, speeches}
  }
}
