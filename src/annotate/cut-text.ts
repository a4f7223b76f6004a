import type {ElementContent} from 'hast'
import {h} from '../html/element.ts'
import type {Mention} from '../model/find-mentions.ts'
import type {BlockMarks} from './draw-inline.ts'
import {marker} from './marker.ts'

/** The value of one text node and the stretch of its block's text that it is. */
export interface Run {
  value: string
  start: number
  end: number
}

type Notes = BlockMarks['notes']

/**
 * Cut a run of text where notes and links begin and end, and mark the pieces.
 *
 * Highlights come out disjoint, however their notes overlap. A link to the glossary is drawn where all its words
 * stand in this run. A marker follows the last words of its note; where these end within a link it follows
 * the link, since no link may stand in another.
 *
 * @param run - The text.
 * @param marks - What hangs on its block.
 * @returns Text, highlights, links and markers, in order.
 */
export function cutText(run: Run, marks: BlockMarks): ElementContent[] {
  const notes = marks.notes.filter(({range}) => range.start < run.end && range.end > run.start)
  const links = marks.mentions.filter(({start, end}) => start >= run.start && end <= run.end)
  const drawn: ElementContent[] = []
  let at = run.start
  for (const link of links) {
    drawn.push(
      ...drawStretch(run, at, link.start, notes),
      drawLink(run, link, notes, marks.entryAddress(link.entry))
    )
    drawn.push(
      ...notes.filter(({range}) => range.end > link.start && range.end <= link.end).map(marker)
    )
    at = link.end
  }
  return [...drawn, ...drawStretch(run, at, run.end, notes)]
}

function drawLink(run: Run, {start, end}: Mention, notes: Notes, href: string): ElementContent {
  const words = pieces(run, start, end, notes).map((piece) => piece.drawn)
  return h('a', {className: ['entry'], href}, words)
}

/** Draws a stretch without links: each piece, then the markers of the notes that end with it. */
function drawStretch(run: Run, start: number, end: number, notes: Notes): ElementContent[] {
  return pieces(run, start, end, notes).flatMap((piece) => [
    piece.drawn,
    ...notes.filter(({range}) => range.end === piece.end).map(marker)
  ])
}

interface Piece {
  drawn: ElementContent
  end: number
}

function pieces(run: Run, start: number, end: number, notes: Notes): Piece[] {
  const cuts = new Set([start, end])
  for (const {range} of notes) {
    for (const cut of [range.start, range.end]) if (cut > start && cut < end) cuts.add(cut)
  }
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(1).map((pieceEnd, index) => {
    const pieceStart = sorted[index] ?? start
    const text = run.value.slice(pieceStart - run.start, pieceEnd - run.start)
    const bearing = notes.filter(({range}) => range.start < pieceEnd && range.end > pieceStart)
    return {drawn: highlight(text, bearing), end: pieceEnd}
  })
}

/** The kinds of the first two notes are classes: styles draw one line for each under the words. */
function highlight(value: string, notes: Notes): ElementContent {
  const text = {type: 'text' as const, value}
  const [first, second] = notes
  if (!first) return text
  const className = [`on-${first.kind}`, ...(second ? [`also-${second.kind}`] : [])]
  return h('mark', {dataNotes: notes.map(({slug}) => slug).join(' '), className}, [text])
}
