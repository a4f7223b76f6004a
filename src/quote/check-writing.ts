import {withoutAsides} from './asides.ts'
import {checkQuotation} from './check-quotation.ts'
import type {Corpus} from './corpus.ts'
import {findQuotations, isOwnWriting, partsOf, type Quotation} from './find-quotations.ts'
import {withoutFillers} from './markup.ts'
import type {Finding} from './verdict.ts'

/**
 * Check all quotations in a piece of writing.
 *
 * @param writing - A sentence or an article.
 * @param corpus - The texts.
 * @returns A finding for each quotation, in order, and for the parts that are found of one that is not; of an article without quotation marks only for the sentences
 * that are like something in the texts.
 */
export function checkWriting(writing: string, corpus: Corpus): Finding[] {
  const quotations = findQuotations(writing)
  const findings = quotations.flatMap((quotation) => {
    const finding = checkOne(quotation, corpus)
    if (finding.verdict.kind !== 'absent') return [finding]
    const parts = partsOf(quotation).map((part) => checkOne(part, corpus))
    const found = parts.filter(({verdict}) => verdict.kind !== 'absent')
    return [found.length > 0 ? {...finding, isInParts: true as const} : finding, ...found]
  })
  return isOwnWriting(quotations)
    ? findings.filter(({verdict}) => verdict.kind !== 'absent')
    : findings
}

function checkOne({text, start, end}: Quotation, corpus: Corpus): Finding {
  const {asides} = withoutAsides(text)
  return {
    quotation: withoutFillers(text),
    asides,
    start,
    end,
    verdict: checkQuotation(text, corpus)
  }
}
