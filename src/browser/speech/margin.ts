/** How much of a note is shown in the margin: a line, its claim, or its first words too. */
export type Level = 0 | 1 | 2

/** A note to be placed in the margin. */
export interface MarginBox {
  /** Where its words are. */
  y: number
  /** Its height at each level; of an open note three times the same. */
  heights: readonly [number, number, number]
  /** Notes of one paragraph share a level. */
  group: string
}

/** Where a note comes to stand. */
export interface MarginPlace {
  top: number
  level: Level
}

/**
 * Place notes in the margin: none overlaps another, each stands level with its words where there is room.
 *
 * Notes of a paragraph show as much as fits before the words of the next paragraph's. The active note always
 * stands level with its words; those before it give way upwards as far as they can.
 *
 * @param boxes - The notes in the order of the text.
 * @param gap - The least space between two.
 * @param active - The index of the active note, if any.
 * @returns A place for each.
 */
export function placeInMargin(
  boxes: readonly MarginBox[],
  gap: number,
  active?: number
): MarginPlace[] {
  const places = placeDownwards(boxes, gap)
  return active === undefined ? places : giveWay(boxes, places, gap, active)
}

function placeDownwards(boxes: readonly MarginBox[], gap: number): MarginPlace[] {
  const places: MarginPlace[] = []
  let free = 0
  for (let start = 0; start < boxes.length; ) {
    const end = groupEnd(boxes, start)
    const group = boxes.slice(start, end)
    const limit = boxes[end]?.y ?? Number.POSITIVE_INFINITY
    const stacks = ([2, 1, 0] as const).map((level) => stack(group, level, free, gap))
    const fitting = stacks.find((stacked) => stacked.bottom + gap <= limit) ?? stacks[2]
    places.push(...(fitting?.places ?? []))
    free = (fitting?.bottom ?? free) + gap
    start = end
  }
  return places
}

function groupEnd(boxes: readonly MarginBox[], start: number): number {
  let end = start + 1
  while (end < boxes.length && boxes[end]?.group === boxes[start]?.group) end += 1
  return end
}

function stack(group: readonly MarginBox[], level: Level, free: number, gap: number) {
  const places: MarginPlace[] = []
  let next = free
  let bottom = free
  for (const box of group) {
    const top = Math.max(box.y, next)
    places.push({top, level})
    bottom = top + box.heights[level]
    next = bottom + gap
  }
  return {places, bottom}
}

/** Sets the active note level, pushes those before it up, then all down again where the page's top is in the way. */
function giveWay(
  boxes: readonly MarginBox[],
  places: readonly MarginPlace[],
  gap: number,
  active: number
): MarginPlace[] {
  const moved = places.map((place) => ({...place}))
  const height = (index: number) => boxes[index]?.heights[moved[index]?.level ?? 0] ?? 0
  let ceiling = boxes[active]?.y ?? 0
  const target = moved[active]
  if (!target) return moved
  target.top = ceiling
  for (let index = active - 1; index >= 0; index--) {
    const place = moved[index]
    if (!place) break
    place.top = Math.min(place.top, ceiling - gap - height(index))
    ceiling = place.top
  }
  let free = 0
  for (const [index, place] of moved.entries()) {
    const wish = index > active ? (boxes[index]?.y ?? 0) : place.top
    place.top = Math.max(wish, free)
    free = place.top + height(index) + gap
  }
  return moved
}
