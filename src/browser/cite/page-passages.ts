import type {Citable} from '../../cite/citation-templates.ts'
import type {CitedBlock} from '../../cite/fill-citation.ts'

/**
 * Read the speech's record and citation templates out of its page.
 *
 * @returns They; nothing on a page without them.
 */
export function citableOfPage(): Citable | undefined {
  const data = document.getElementById('citations')?.textContent
  return data ? (JSON.parse(data) as Citable) : undefined
}

/**
 * List the numbered paragraphs of the page.
 *
 * @returns Their ids, numbers and check codes, in order.
 */
export function paragraphsOfPage(): CitedBlock[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.transcript a.number')].map((link) => ({
    id: link.hash.slice(1),
    number: link.dataset.number ?? '',
    fingerprint: link.dataset.check ?? ''
  }))
}

/**
 * Give the words of a paragraph as the transcript has them.
 *
 * @param id - The paragraph.
 * @returns Its text without apparatus.
 */
export function wordsOfParagraph(id: string): string {
  const copied = document.getElementById(id)?.cloneNode(true)
  if (!(copied instanceof Element)) return ''
  for (const part of copied.querySelectorAll('[data-apparatus]')) part.remove()
  for (const end of copied.querySelectorAll('br')) end.replaceWith(' ')
  return (copied.textContent ?? '').replace(/\s+/gu, ' ').trim()
}
