import {type ClaimMeasure, measureClaims} from '../bench/measure-claims.ts'
import {markdownTable} from '../bench/table.ts'
import type {Terminal} from './command.ts'

const heads = ['asked, with nothing loaded', 'found', 'ms', 'files', 'KB', 'KB compressed']

/**
 * Measure the table of claims and tell the figures.
 *
 * @param claims - How many claims.
 * @param terminal - Where to speak.
 * @returns The figures.
 */
export async function benchClaims(claims: number, terminal: Terminal): Promise<ClaimMeasure> {
  const measure = await measureClaims(claims)
  const {files, megabytes, seconds, asked} = measure
  terminal.print(
    `${claims} claims: table of ${files} files, ${megabytes.toFixed(1)} MB, made in ${seconds.toFixed(1)} s`
  )
  terminal.print('')
  const rows = asked.map((one) => [
    one.name,
    String(one.found),
    one.milliseconds.toFixed(0),
    String(one.files),
    one.kilobytes.toFixed(0),
    one.compressedKilobytes.toFixed(0)
  ])
  for (const line of markdownTable(heads, rows)) terminal.print(line)
  return measure
}
