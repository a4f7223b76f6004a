import type {Element} from 'hast'
import {s} from '../../html/element.ts'

/** A lectern: the board that holds the text, the post, the foot. */
const lectern = 'M4 10 28 5v6.5L4 16.5ZM13.5 16.5h5V26h-5ZM8 26h16v3H8Z'

/**
 * Draw the site's mark, in the colour of the text around it.
 *
 * @returns A picture that assistive technology passes over.
 */
export function siteMark(): Element {
  return s(
    'svg',
    {
      className: ['site-mark'],
      viewBox: '0 0 32 32',
      width: 20,
      height: 20,
      ariaHidden: 'true',
      focusable: 'false'
    },
    s('path', {d: lectern, fill: 'currentColor'})
  )
}

/**
 * Give the mark as the address of an icon, so that no page asks the server for one.
 *
 * @returns A `data:` address of an SVG picture.
 */
export function iconAddress(): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><path d='${lectern}' fill='#2a8c99'/></svg>`
  return `data:image/svg+xml,${svg.replaceAll(' ', '%20').replaceAll('#', '%23').replaceAll('<', '%3C').replaceAll('>', '%3E')}`
}
