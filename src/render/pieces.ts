/** A piece of a list that is too long for one page. */
export interface Piece<T> {
  /** The name of the piece, e.g. a year or a letter. */
  name: string
  items: readonly T[]
}

/**
 * Cut a list into pieces where it is too long for one page.
 *
 * Guarantees that no piece is longer than the limit: of a group that is, the rest goes into `2021-2`, `2021-3` ...
 *
 * @param items - The list.
 * @param limit - How many items one page bears.
 * @param nameOf - Names the piece that an item belongs to.
 * @returns The pieces in the order of their first items; nothing where the whole list fits.
 */
export function piecesOf<T>(
  items: readonly T[],
  limit: number,
  nameOf: (item: T) => string
): Array<Piece<T>> | undefined {
  if (items.length <= limit) return undefined
  return groupBy(items, nameOf).flatMap(({name, items: group}) =>
    Array.from({length: Math.ceil(group.length / limit)}, (_, index) => ({
      name: index === 0 ? name : `${name}-${index + 1}`,
      items: group.slice(index * limit, (index + 1) * limit)
    }))
  )
}

/**
 * Group a list.
 *
 * @param items - The list.
 * @param nameOf - Names the group that an item belongs to.
 * @returns The groups in the order of their first items.
 */
export function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): Array<Piece<T>> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = nameOf(item)
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return [...groups].map(([name, group]) => ({name, items: group}))
}
