import {decodeNumbers, encodeNumber, encodeRecords} from '../postings.ts'

/**
 * Write a set of claims in few letters: of a rare value as the steps between its claims, of a common one as the lengths of what it
 * lacks and bears by turns.
 *
 * @param claims - The claims, rising.
 * @returns The shorter of both, after a sign that tells which it is.
 */
export function encodeSet(claims: readonly number[]): string {
  const steps = encodeRecords(claims)
  const runs = runsOf(claims).map(encodeNumber).join('')
  return runs.length < steps.length ? `=${runs}` : `+${steps}`
}

function runsOf(claims: readonly number[]): number[] {
  const runs: number[] = []
  let end = 0
  for (const claim of claims) {
    if (claim === end && runs.length > 0) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1
    else runs.push(claim - end, 1)
    end = claim + 1
  }
  return runs
}

/**
 * Strike from a choice of claims all that are not in a set.
 *
 * @param chosen - By claim whether it is chosen (1) or not (0); changed in place.
 * @param letters - The set.
 */
export function keepSet(chosen: Uint8Array, letters: string): void {
  const numbers = decodeNumbers(letters.slice(1))
  let at = 0
  if (letters.startsWith('=')) {
    for (let turn = 0; turn < numbers.length; turn += 2) {
      const start = at + (numbers[turn] ?? 0)
      chosen.fill(0, at, start)
      at = start + (numbers[turn + 1] ?? 0)
    }
  } else {
    for (const step of numbers) {
      chosen.fill(0, at, at + step)
      at += step + 1
    }
  }
  chosen.fill(0, at)
}
