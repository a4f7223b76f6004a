import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {resolveAnchor} from '../../model/ledger.ts'
import type {AnchorId, LedgerEntry, Speech} from '../../model/types.ts'
import {formatDate} from '../format-date.ts'
import {to} from '../page.ts'
import {languageTag} from '../parts/foreign.ts'
import {paths} from '../paths.ts'

/**
 * List the wordings that paragraphs had before, with their check codes, and what became of paragraphs that are gone.
 *
 * @param speech - The speech.
 * @returns A section; nothing where all stands as it was first published.
 */
export function earlierWordings(speech: Speech): Element[] {
  const rows = [...speech.ledger.anchors].flatMap(([id, entry]) => rowsOf(id, entry, speech))
  if (rows.length === 0) return []
  return [
    h('section', {ariaLabelledBy: 'earlier'}, [
      h('h2', {id: 'earlier'}, 'Check codes of earlier wordings'),
      h('dl', {className: ['earlier-wordings']}, rows)
    ])
  ]
}

function rowsOf(id: AnchorId, entry: LedgerEntry, speech: Speech): Element[] {
  const past = entry.fate === 'alive' ? entry.wordings.slice(0, -1) : entry.wordings
  return past.map((wording, index) => {
    const next = entry.wordings[index + 1]
    const end = next ? `changed on ${formatDate(next.since)}` : ending(entry)
    return h('div', [
      h('dt', h('code', `¶${id.replace(/^p(?=\d)/, '')}·${wording.fingerprint}`)),
      h('dd', [
        h('q', languageTag(speech.language), wording.text),
        ` – published ${formatDate(wording.since)}, ${end}; see `,
        ...places(id, speech)
      ])
    ])
  })
}

function ending({fate, on}: LedgerEntry): string {
  const words = {
    alive: 'still there',
    moved: 'moved',
    merged: 'merged',
    split: 'split',
    retired: 'taken out'
  }
  return `${words[fate]}${on === undefined ? '' : ` on ${formatDate(on)}`}`
}

/** Every anchor ever published has a place on the page. */
function places(id: AnchorId, speech: Speech): Array<Element | string> {
  const alive = resolveAnchor(speech.ledger, id)?.alive ?? []
  return (alive.length > 0 ? alive : [id]).flatMap((anchor, index) => [
    ...(index > 0 ? [', '] : []),
    h('a', {href: to(paths.speech(speech.id), anchor)}, `#${anchor}`)
  ])
}
