import type {FingerprintData} from '../../model/fingerprint-data.ts'
import {judgeCode} from './judge-code.ts'
import {type Surroundings, showJudgement} from './show-judgement.ts'

/**
 * Look a check code up and say what it is.
 *
 * @param typed - The code as typed or followed.
 * @param around - The page that asks.
 * @param place - The live region that tells.
 */
export async function answerCheck(
  typed: string,
  around: Surroundings,
  place: HTMLElement
): Promise<void> {
  try {
    const response = await fetch(
      new URL(`${around.page.replace('index.html', '')}fingerprints.json`, document.baseURI)
    )
    const data = (await response.json()) as FingerprintData
    place.replaceChildren(...showJudgement(judgeCode(typed, data), around))
  } catch {
    place.textContent =
      'The codes could not be loaded. All that are known stand on the page of citations.'
  }
}
