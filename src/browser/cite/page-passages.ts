import type {Citable} from '../../cite/citation-templates.ts'
import type {CitedBlock} from '../../cite/fill-citation.ts'

let loading: Promise<Citable> | undefined

/**
 * Load the speech's record and citation templates, which lie beside its page.
 *
 * @returns They, loaded once; nothing where they cannot be had, so that the next call tries again.
 */
export async function citableOfPage(): Promise<Citable | undefined> {
  loading ??= load()
  try {
    return await loading
  } catch {
    loading = undefined
    return undefined
  }
}

async function load(): Promise<Citable> {
  const response = await fetch(new URL('citations.json', document.baseURI))
  if (!response.ok) throw new Error(`citations.json: ${response.status}`)
  return (await response.json()) as Citable
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
