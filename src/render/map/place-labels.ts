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

const gap = 4

/**
 * Find a place for the name of each dot where it covers no dot and no other name.
 *
 * @param dots - The dots, the most important first: they choose first.
 * @param size - The size of the map.
 * @param letters - The size of the letters, in the map's units.
 * @returns A place for each; nothing where none is free.
 */
export function placeLabels(
  dots: readonly Dot[],
  size: {width: number; height: number},
  letters: number
): Array<Label | undefined> {
  const taken: Box[] = dots.map(({x, y, radius}) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius
  }))
  return dots.map((dot) => {
    for (const label of choicesFor(dot, letters)) {
      const box = boxOf(label, dot.name, letters)
      if (!isInside(box, size) || !isFree(box, taken)) continue
      taken.push(box)
      return label
    }
    return undefined
  })
}

function choicesFor({x, y, radius}: Dot, letters: number): Label[] {
  const middle = letters * 0.3
  const below = letters * 0.85
  const side = radius + gap
  const diagonal = radius * 0.7 + gap
  return [
    {x: x + side, y: y + middle, anchor: 'start'},
    {x: x - side, y: y + middle, anchor: 'end'},
    {x, y: y - side - 2, anchor: 'middle'},
    {x, y: y + side + below, anchor: 'middle'},
    {x: x + diagonal, y: y - diagonal, anchor: 'start'},
    {x: x + diagonal, y: y + diagonal + below, anchor: 'start'},
    {x: x - diagonal, y: y - diagonal, anchor: 'end'},
    {x: x - diagonal, y: y + diagonal + below, anchor: 'end'}
  ]
}

/** Letters of a sans serif are on average little more than half as wide as high; lines stand a little apart. */
function boxOf({x, y, anchor}: Label, name: string, letters: number): Box {
  const width = name.length * letters * 0.555
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return {left, right: left + width, top: y - letters * 0.92, bottom: y + letters * 0.23}
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
