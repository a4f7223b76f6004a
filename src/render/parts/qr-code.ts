import type {Element} from 'hast'
import {encode} from 'uqr'
import {s} from '../../html/element.ts'

/** White modules round the code that readers need (ISO/IEC 18004, 9.1). */
const quiet = 4

/**
 * The choice among the masks is for readers of poor pictures, and trying all eight takes ten times as long as the rest. A
 * chequered mask breaks up the even areas of any address.
 */
const mask = 0

/**
 * Draw an address as a QR code, for paper.
 *
 * @param address - The address.
 * @returns A picture whose black modules are one path; white and black stay so in every colour scheme.
 */
export function qrCode(address: string): Element {
  const {data} = encode(address, {ecc: 'M', border: 0, maskPattern: mask})
  const size = data.length + 2 * quiet
  return s(
    'svg',
    {
      className: ['qr-code'],
      // Rows are drawn as lines along the middle of their modules.
      viewBox: `0 -.5 ${size} ${size}`,
      role: 'img',
      ariaLabel: `QR code of ${address}`,
      'shape-rendering': 'crispEdges'
    },
    [
      s('path', {d: `M0-.5h${size}v${size}H0Z`, fill: '#fff'}),
      s('path', {d: data.map(rowPath).join(''), stroke: '#000'})
    ]
  )
}

/** Runs of black modules as dashes of one line: a twentieth of the size of one element a module. */
function rowPath(row: readonly boolean[], y: number): string {
  const begin = (x: number) => `M${x + quiet} ${y + quiet}`
  let path = ''
  let end = 0
  for (let x = row.indexOf(true); x >= 0; x = row.indexOf(true, end)) {
    const next = row.indexOf(false, x)
    const white = next < 0 ? row.length : next
    path += `${path === '' ? begin(x) : `m${x - end} 0`}h${white - x}`
    end = white
  }
  return path
}
