import type {Element} from 'hast'
import {encode} from 'uqr'
import {s} from '../../html/element.ts'

/** White modules round the code that readers need (ISO/IEC 18004, 9.1). */
const quiet = 4

/**
 * Draw an address as a QR code, for paper.
 *
 * @param address - The address.
 * @returns A picture whose black modules are one path; white and black stay so in every colour scheme.
 */
export function qrCode(address: string): Element {
  const {data} = encode(address, {ecc: 'M', border: quiet})
  const size = data.length
  const path = data.map((row, y) => rowPath(row, y)).join('')
  return s(
    'svg',
    {
      className: ['qr-code'],
      viewBox: `0 0 ${size} ${size}`,
      role: 'img',
      ariaLabel: `QR code of ${address}`,
      'shape-rendering': 'crispEdges'
    },
    [s('path', {d: `M0 0h${size}v${size}H0Z`, fill: '#fff'}), s('path', {d: path, fill: '#000'})]
  )
}

/** Runs of black modules as rectangles of one path: a tenth of the size of one element a module. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x++
    path += `M${start} ${y}h${x - start + 1}v1H${start}Z`
  }
  return path
}
