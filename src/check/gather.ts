/**
 * Gather what is found in items, one after the other: a list of all sources of an archive would be large.
 *
 * @param items - The items.
 * @param find - Looks into one.
 * @returns All that was found, in the order of the items.
 */
export function gather<Item, Found>(
  items: Iterable<Item>,
  find: (item: Item) => readonly Found[]
): Found[] {
  const found: Found[] = []
  for (const item of items) for (const one of find(item)) found.push(one)
  return found
}
