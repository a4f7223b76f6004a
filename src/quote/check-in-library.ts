import {withoutAsides} from './asides.ts'
import {checkQuotation} from './check-quotation.ts'
import {findQuotations, isOwnWriting, partsOf, type Quotation} from './find-quotations.ts'
import type {Library} from './library.ts'
import {withoutFillers} from './markup.ts'
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
 * @returns A finding for each quotation, in order, each as soon as it is made, and for the parts that are found of one that is not; of an article without quotation marks
 * only for the sentences that are like something in the texts.
 */
export async function* checkInLibrary(
  writing: string,
  library: Library
): AsyncGenerator<LibraryFinding> {
  const quotations = findQuotations(writing)
  const onlyFound = isOwnWriting(quotations)
  for (const quotation of quotations) {
    const finding = await checkOne(quotation, library)
    if (isFound(finding)) {
      yield finding
      continue
    }
    const parts = []
    for (const part of partsOf(quotation)) parts.push(await checkOne(part, library))
    const found = parts.filter(isFound)
    if (!onlyFound) yield found.length > 0 ? {...finding, isInParts: true} : finding
    yield* found
  }
}

function isFound({verdict}: LibraryFinding): boolean {
  return verdict.kind !== 'absent' && verdict.kind !== 'too-common'
}

async function checkOne({text, start, end}: Quotation, library: Library): Promise<LibraryFinding> {
  const {corpus, speeches, tooCommon} = await library.candidatesFor(text)
  const verdict: Verdict = tooCommon ? {kind: 'too-common'} : checkQuotation(text, corpus)
  const {asides} = withoutAsides(text)
  return {quotation: withoutFillers(text), asides, start, end, verdict, speeches}
}
