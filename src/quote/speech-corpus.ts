import {type Corpus, makeCorpus} from './corpus.ts'
import type {SpeechTexts} from './speech-texts.ts'

/**
 * Make the texts of speeches ready for comparison.
 *
 * @param speeches - The speeches.
 * @returns The corpus.
 */
export function corpusOfSpeeches(speeches: readonly SpeechTexts[]): Corpus {
  return makeCorpus(
    speeches.flatMap(({id: speech, language, paragraphs}) =>
      paragraphs.map(([id, , text]) => ({speech, id, text, language}))
    ),
    speeches.flatMap((speech) => speech.wordings)
  )
}
