/** Words of notes: scripts neither read them when a page begins nor hold on to what is in them. */
const prose = '.note-lead, .note-more, .evidence p + p'

/** A place whose words are others in another edition of a page. */
interface Change {
  old: Element
  next: Element
}

/**
 * Find how to give an open page the words of another edition, without loading it anew: where notes alone have other words,
 * and no script has changed those places since.
 *
 * @param old - The page as it came.
 * @param next - Its other edition as it came.
 * @param shown - The page as it is shown.
 * @returns A function that changes what is shown and gives the places; nothing where the page must be loaded.
 */
export function proseChanges(
  old: Document,
  next: Document,
  shown: Document
): (() => Element[]) | undefined {
  const changes = changesIn(old.documentElement, next.documentElement)
  const places = changes?.map((change) => ({...change, place: placeOf(change.old, shown)}))
  return places?.every(isFound)
    ? () => {
        for (const {place, old, next} of places) replaceWords(place, old, next)
        return places.map(({place}) => place)
      }
    : undefined
}

function isFound<T extends {place: Element | undefined}>(
  change: T
): change is T & {place: Element} {
  return change.place !== undefined
}

function changesIn(old: Node | undefined, next: Node | undefined): Change[] | undefined {
  if (old && next && old.isEqualNode(next)) return []
  if (!(old instanceof Element && next instanceof Element)) return undefined
  if (!old.cloneNode().isEqualNode(next.cloneNode())) return undefined
  if (old.matches(prose)) return [{old, next}]
  const [before, after] = [[...old.childNodes], [...next.childNodes]]
  if (before.length !== after.length) return undefined
  const changes = before.map((node, index) => changesIn(node, after[index]))
  return changes.every((found) => found !== undefined) ? changes.flat() : undefined
}

/** Scripts may have moved what bears an id, and put in what is theirs: the place is the only one there with these words. */
function placeOf(old: Element, shown: Document): Element | undefined {
  const id = old.closest('[id]')?.id
  const around = id === undefined ? shown.documentElement : shown.getElementById(id)
  const places = [...(around?.querySelectorAll(old.localName) ?? [])]
  const [place, other] = places.filter((found) => hasSameWords(found, old))
  return other ? undefined : place
}

function hasSameWords({childNodes}: Element, old: Element): boolean {
  return (
    childNodes.length === old.childNodes.length &&
    [...childNodes].every((node, index) => node.isEqualNode(old.childNodes[index] ?? null))
  )
}

/** What is the same stays, with all that it holds: a link that has the focus, words that are selected. */
function replaceWords(place: Element, old: Element, next: Element): void {
  const [before, after] = [[...old.childNodes], [...next.childNodes]]
  const start = sameFrom(before, after)
  const end = sameFrom(before.slice(start).reverse(), after.slice(start).reverse())
  const range = document.createRange()
  range.setStart(place, start)
  range.setEnd(place, before.length - end)
  range.deleteContents()
  const words = document.createDocumentFragment()
  words.append(
    ...after.slice(start, after.length - end).map((node) => document.importNode(node, true))
  )
  range.insertNode(words)
}

/** So many nodes are the same from the first on. */
function sameFrom(before: readonly Node[], after: readonly Node[]): number {
  const other = before.findIndex((node, index) => !node.isEqualNode(after[index] ?? null))
  return other < 0 ? before.length : other
}
