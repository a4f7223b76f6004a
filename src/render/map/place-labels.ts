/** A dot that wants a name. */
export interface Dot {
  x: number
  y: number
  radius: number
  name: string
}

/** Where a name stands. */
export interface Label {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const letterWidth = 7.2
const lineHeight = 15
const gap = 4

/**
 * Find a place for the name of each dot where it covers no dot and no other name.
 *
 * @param dots - The dots, the most important first: they choose first.
 * @param size - The size of the map.
 * @returns A place for each; beside its dot where none is free.
 */
export function placeLabels(dots: readonly Dot[], size: {width: number; height: number}): Label[] {
  const taken: Box[] = dots.map(({x, y, radius}) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius
  }))
  return dots.map((dot) => {
    const choices = choicesFor(dot)
    const free = choices.find(
      (label) => isInside(boxOf(label, dot.name), size) && isFree(boxOf(label, dot.name), taken)
    )
    const label = free ?? (choices[0] as Label)
    taken.push(boxOf(label, dot.name))
    return label
  })
}

function choicesFor({x, y, radius}: Dot): Label[] {
  const side = radius + gap
  const diagonal = radius * 0.7 + gap
  return [
    {x: x + side, y: y + 4, anchor: 'start'},
    {x: x - side, y: y + 4, anchor: 'end'},
    {x, y: y - side - 2, anchor: 'middle'},
    {x, y: y + side + 11, anchor: 'middle'},
    {x: x + diagonal, y: y - diagonal, anchor: 'start'},
    {x: x + diagonal, y: y + diagonal + 10, anchor: 'start'},
    {x: x - diagonal, y: y - diagonal, anchor: 'end'},
    {x: x - diagonal, y: y + diagonal + 10, anchor: 'end'}
  ]
}

function boxOf({x, y, anchor}: Label, name: string): Box {
  const width = name.length * letterWidth
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return {left, right: left + width, top: y - lineHeight + 3, bottom: y + 3}
}

function isInside({left, right, top, bottom}: Box, size: {width: number; height: number}): boolean {
  return left >= 2 && right <= size.width - 2 && top >= 2 && bottom <= size.height - 2
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  return !taken.some(
    (other) =>
      box.left < other.right &&
      other.left < box.right &&
      box.top < other.bottom &&
      other.top < box.bottom
  )
}
