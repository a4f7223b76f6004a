import type {Change} from './changes.ts'
import type {TextChange} from './types.ts'

/**
 * Say what changed, for the list of changes and for feeds.
 *
 * @param change - The change.
 * @returns A title without a verdict, and what changed and why; the detail is empty where nothing is known.
 */
export function describeChange(change: Change): {title: string; detail: string} {
  const {what, note} = change
  const name = note?.claim ?? `“${note?.quote ?? ''}”`
  switch (what.kind) {
    case 'rated':
      return {title: name, detail: what.why}
    case 'rating-changed':
      return {title: name, detail: `Rating changed: ${what.why}`}
    case 'note':
      return {title: name, detail: what.detail}
    case 'text':
      return {title: titleOf(what.change), detail: detailOf(what.change)}
  }
}

function titleOf({at, change}: TextChange): string {
  return change === 'reworded' ? `Wording of ${at} changed` : `Address ${at} ${change}`
}

function detailOf({was, now, to}: TextChange): string {
  if (was !== undefined && now !== undefined) return `Was: “${was}” Now: “${now}”`
  return to.length === 0 ? 'Its place says so.' : `Now: ${to.join(', ')}.`
}
