import {element} from '../site/element.ts'

/**
 * Fill the links to the other pages of a table.
 *
 * @param nav - Where they stand; hidden where there is but one page.
 * @param page - The page that is shown, from 1.
 * @param pages - How many there are.
 * @param addressOf - Gives the address of a page.
 */
export function fillPager(
  nav: HTMLElement,
  page: number,
  pages: number,
  addressOf: (page: number) => string
): void {
  nav.hidden = pages < 2
  const link = (to: number, label: string, rel: string) =>
    to < 1 || to > pages || to === page
      ? element('span', {className: 'pager-end'}, [label])
      : element('a', {href: addressOf(to), rel}, [label])
  nav.replaceChildren(
    link(1, 'First', ''),
    link(page - 1, 'Previous', 'prev'),
    element('span', {className: 'pager-place'}, [`Page ${figures(page)} of ${figures(pages)}`]),
    link(page + 1, 'Next', 'next'),
    link(pages, 'Last', '')
  )
}

function figures(value: number): string {
  return value.toLocaleString(document.documentElement.lang)
}
