import type {Element} from 'hast'
import {claimToCsl} from '../../cite/edition-to-csl.ts'
import {citeItem, listItem} from '../../cite/engine.ts'
import {runsToHast} from '../../cite/runs.ts'
import {styles} from '../../cite/styles.ts'
import {h} from '../../html/element.ts'
import type {ClaimNote, Settings} from '../../model/types.ts'
import type {SpeechContext} from '../speech-pages.ts'

/**
 * Show how to cite a claim's page: in the first style at once, in the others on demand.
 *
 * @param note - The claim.
 * @param record - Its speech in short.
 * @param settings - The archive's settings.
 * @returns The first citation, and the others folded; nothing where the speech does not know the claim.
 */
export function citation(
  note: ClaimNote,
  record: SpeechContext['record'],
  settings: Settings
): Element[] {
  const claim = record.notes.find(({slug}) => slug === note.slug)
  if (!claim) return []
  const item = claimToCsl(claim, record, settings)
  const rows = styles.map((style) => {
    const runs = style.hasList ? listItem(style.id, item) : citeItem(style.id, item)
    return h('div', [h('dt', style.short), h('dd', {lang: style.language}, runsToHast(runs))])
  })
  const [first, ...others] = rows
  if (!first) return []
  return [
    h('dl', {className: ['citations']}, first),
    ...(others.length > 0
      ? [
          h('details', {className: ['citation-styles']}, [
            h('summary', 'Other styles'),
            h('dl', {className: ['citations']}, others)
          ])
        ]
      : [])
  ]
}
