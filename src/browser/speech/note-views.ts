import {readTopics} from './topics.ts'

/** A note of the page with all that belongs to it. */
export interface NoteView {
  slug: string
  number: number
  /** Its item in the list of notes; it can be moved. */
  element: HTMLElement
  /** The marker after its words. */
  marker: HTMLElement | null
  /** The highlighted pieces of its words. */
  marks: HTMLElement[]
  kind: string
  rating: string
  topics: readonly string[]
  /** The block whose words they are. */
  at: string
}

/**
 * Gather the notes of the page, and number each, so that its number stays when others are hidden or it is moved.
 *
 * @returns The notes in the order of the text.
 */
export function noteViews(): NoteView[] {
  const marksBySlug = new Map<string, HTMLElement[]>()
  for (const mark of document.querySelectorAll<HTMLElement>('mark[data-notes]')) {
    for (const slug of slugsOf(mark))
      marksBySlug.set(slug, [...(marksBySlug.get(slug) ?? []), mark])
  }
  const topics = Object.entries(readTopics())
  return [...document.querySelectorAll<HTMLLIElement>('.notes > .note')].map((element, index) => {
    const slug = element.id.slice('n-'.length)
    const {kind = '', rating = ''} = element.dataset
    const marker = document.getElementById(`r-${slug}`)
    element.value = index + 1
    return {
      slug,
      number: element.value,
      element,
      marker,
      marks: marksBySlug.get(slug) ?? [],
      kind,
      rating,
      topics: topics.flatMap(([name, [, ...notes]]) =>
        notes.includes(element.value) ? [name] : []
      ),
      at: marker?.parentElement?.closest('[id]')?.id ?? ''
    }
  })
}

/**
 * Name the notes that hang on a highlighted piece.
 *
 * @param mark - The piece.
 * @returns Their names, in order.
 */
export function slugsOf(mark: HTMLElement): string[] {
  return (mark.dataset.notes ?? '').split(' ').filter(Boolean)
}
