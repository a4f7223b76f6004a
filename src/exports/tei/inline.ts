import type {Heading, Paragraph, PhrasingContent} from 'mdast'
import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'

/** Something that lies around a stretch of a block's text. */
export interface Layer {
  start: number
  end: number
  /** Makes the element around its words; called once a piece where another layer cuts it. */
  wrap(children: ElementContent[], piece: number): ElementContent[]
}

/** A point in a block's text where an empty element stands. */
export interface Milestone {
  offset: number
  /** Whether it closes the words before it or opens those after it. */
  closes: boolean
  make(): Element
}

/** What lies around and between the words of a block, offsets in UTF-16 code units of the block's text. */
export interface Overlay {
  layers: readonly Layer[]
  milestones: readonly Milestone[]
  /** Whether breaks part the block into lines (`l`) and are not breaks (`lb`) in its prose. */
  verse: boolean
  /** Makes the element of the author's own markup. */
  mark(node: PhrasingContent, children: ElementContent[]): ElementContent[]
}

/**
 * Write the words of a block with everything that lies on them.
 *
 * Guaranteed: the text of what comes out is the block's text, character for character. Longer layers lie outside
 * shorter ones; where two cross, the shorter is cut, never the text.
 *
 * @param node - The block.
 * @param overlay - What lies on its words.
 * @returns Its content.
 */
export function inlineContent(node: Paragraph | Heading, overlay: Overlay): ElementContent[] {
  const {runs, lines, marks} = flatten(node.children, overlay)
  const layers = [...overlay.layers, ...marks].toSorted((a, b) => extent(b) - extent(a))
  const atoms = cut(runs, layers, overlay.milestones).map((run): Atom => {
    const around = [...lines, ...layers].filter((layer) => covers(layer, run))
    return {...run, around: run.isBreak && overlay.verse ? [] : around}
  })
  return nest(withMilestones(atoms, overlay.milestones), 0, overlay, new Map())
}

interface Run {
  text: string
  start: number
  end: number
  isBreak: boolean
}

interface Atom extends Run {
  around: readonly Layer[]
  /** In the place of words: an empty element. */
  milestone?: Milestone
}

interface Flat {
  runs: Run[]
  /** The lines of a verse. */
  lines: Layer[]
  /** The author's markup. */
  marks: Layer[]
}

/** Takes the words out of the tree and turns its markup into layers. */
function flatten(nodes: readonly PhrasingContent[], {mark, verse}: Overlay): Flat {
  const flat: Flat = {runs: [], lines: [], marks: []}
  let end = 0
  let lineStart = 0
  const add = (text: string, isBreak: boolean) => {
    flat.runs.push({text, start: end, end: end + text.length, isBreak})
    end += text.length
  }
  const closeLine = () => {
    if (verse) flat.lines.push({start: lineStart, end, wrap: (children) => [x('l', children)]})
  }
  const walk = (node: PhrasingContent) => {
    const start = end
    if (node.type === 'break') {
      closeLine()
      add(' ', true)
      lineStart = end
      return
    }
    if (node.type === 'text' || node.type === 'inlineCode') add(node.value, false)
    else if ('children' in node) for (const child of node.children) walk(child)
    if (node.type !== 'text') {
      flat.marks.push({start, end, wrap: (children) => mark(node, children)})
    }
  }
  for (const node of nodes) walk(node)
  closeLine()
  return flat
}

function extent({start, end}: Layer): number {
  return end - start
}

function covers(layer: Layer, run: Run): boolean {
  return layer.start <= run.start && run.end <= layer.end
}

function cut(
  runs: readonly Run[],
  layers: readonly Layer[],
  milestones: readonly Milestone[]
): Run[] {
  const points = new Set([
    ...layers.flatMap(({start, end}) => [start, end]),
    ...milestones.map(({offset}) => offset)
  ])
  const sorted = [...points].sort((a, b) => a - b)
  return runs.flatMap((run) => {
    const inside = sorted.filter((point) => point > run.start && point < run.end)
    const edges = [run.start, ...inside, run.end]
    return edges.slice(1).map((end, index): Run => {
      const start = edges[index] ?? run.start
      return {...run, start, end, text: run.text.slice(start - run.start, end - run.start)}
    })
  })
}

/** A milestone stands inside the same markup as the words that it opens or closes. */
function withMilestones(atoms: readonly Atom[], milestones: readonly Milestone[]): Atom[] {
  return atoms.flatMap((atom) => {
    const at = (closes: boolean, offset: number) =>
      milestones
        .filter((milestone) => milestone.closes === closes && milestone.offset === offset)
        .map((milestone): Atom => ({...atom, text: '', isBreak: false, milestone}))
    if (atom.text === '') return []
    return [...at(false, atom.start), atom, ...at(true, atom.end)]
  })
}

function nest(
  atoms: readonly Atom[],
  depth: number,
  overlay: Overlay,
  pieces: Map<Layer, number>
): ElementContent[] {
  return groups(atoms, depth).flatMap(({layer, members}) => {
    if (!layer) return members.flatMap((atom) => leaf(atom, overlay))
    const piece = pieces.get(layer) ?? 0
    pieces.set(layer, piece + 1)
    return layer.wrap(nest(members, depth + 1, overlay, pieces), piece)
  })
}

interface Group {
  layer: Layer | undefined
  members: Atom[]
}

function groups(atoms: readonly Atom[], depth: number): Group[] {
  const found: Group[] = []
  for (const atom of atoms) {
    const layer = atom.around[depth]
    const last = found.at(-1)
    if (last && last.layer === layer) last.members.push(atom)
    else found.push({layer, members: [atom]})
  }
  return found
}

function leaf(atom: Atom, {verse}: Overlay): ElementContent[] {
  if (atom.milestone) return [atom.milestone.make()]
  const text: ElementContent = {type: 'text', value: atom.text}
  return atom.isBreak && !verse ? [text, x('lb')] : [text]
}
