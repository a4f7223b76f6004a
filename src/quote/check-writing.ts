import {withoutAsides} from './asides.ts'
import {checkQuotation} from './check-quotation.ts'
import type {Corpus} from './corpus.ts'
import {findQuotations, isOwnWriting} from './find-quotations.ts'
import type {Finding} from './verdict.ts'

/**
 * Check all quotations in a piece of writing.
 *
 * @param writing - A sentence or an article.
 * @param corpus - The texts.
 * @returns A finding for each quotation, in order; of an article without quotation marks only for the sentences
 * that are like something in the texts.
 */
export function checkWriting(writing: string, corpus: Corpus): Finding[] {
  const quotations = findQuotations(writing)
  const findings = quotations.map(({text, start, end}) => ({
    quotation: text,
    asides: withoutAsides(text).asides,
    start,
    end,
    verdict: checkQuotation(text, corpus)
  }))
  return isOwnWriting(quotations)
    ? findings.filter(({verdict}) => verdict.kind !== 'absent')
    : findings
}
