import type {ElementContent} from 'hast'
import {h} from '../html/element.ts'
import {currentWording, resolveAnchor} from '../model/ledger.ts'
import type {AnchorId, Block, LedgerEntry, Speech} from '../model/types.ts'

/** Places where readers land who follow an anchor that is no longer in the text. */
export interface LandingPlaces {
  /** By the living block before which they stand. */
  before: ReadonlyMap<AnchorId, readonly ElementContent[]>
  /** Those that lead nowhere any more. */
  atEnd: readonly ElementContent[]
}

/**
 * Make a landing place for every published anchor that is no longer in the text.
 *
 * @param speech - The speech's blocks and ledger.
 * @returns The places: each is one paragraph of the edition's own words that says what became of the anchor.
 */
export function landingPlaces(speech: Pick<Speech, 'blocks' | 'ledger'>): LandingPlaces {
  const blockById = new Map(speech.blocks.map((block) => [block.id, block]))
  const before = new Map<AnchorId, ElementContent[]>()
  const atEnd: ElementContent[] = []
  for (const [id, entry] of speech.ledger.anchors) {
    if (blockById.has(id)) continue
    const alive = (resolveAnchor(speech.ledger, id)?.alive ?? []).flatMap((target) => {
      const block = blockById.get(target)
      return block ? [block] : []
    })
    const place = landing(id, entry, alive)
    const first = alive[0]?.id
    if (first === undefined) atEnd.push(place)
    else before.set(first, [...(before.get(first) ?? []), place])
  }
  return {before, atEnd}
}

function landing(id: AnchorId, entry: LedgerEntry, alive: readonly Block[]): ElementContent {
  return h('p', {id, className: ['landing'], dataApparatus: true, lang: 'en', dir: 'ltr'}, [
    `${name(id)} `,
    ...fate(entry, alive),
    ...(entry.on === undefined ? [] : [' on ', h('time', entry.on)]),
    '.'
  ])
}

const verbs = {
  alive: 'is now found at',
  moved: 'was moved to',
  merged: 'was merged into',
  split: 'was split into',
  retired: 'was taken out of the text; see'
} as const

function fate(entry: LedgerEntry, alive: readonly Block[]): Array<ElementContent | string> {
  if (alive.length > 0) {
    const links = alive.flatMap((block, index) => [
      ...(index > 0 ? [', '] : []),
      h('a', {href: `#${block.id}`}, name(block.id).toLowerCase())
    ])
    return [`${verbs[entry.fate]} `, ...links]
  }
  const wording = currentWording(entry)?.text
  return wording === undefined
    ? ['was taken out of the text']
    : ['(', h('q', wording), ') was taken out of the text']
}

function name(id: AnchorId): string {
  const number = /^p(\d+[a-z]*)$/.exec(id)?.[1]
  return number === undefined ? `Heading ${id}` : `Paragraph ${number}`
}
