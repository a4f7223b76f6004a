import type {Change} from './changes.ts'
import {isBefore} from './edtf.ts'
import type {Rating, TextChange} from './types.ts'

/** A change in words. */
export interface DescribedChange {
  /** What changed, without a verdict. */
  title: string
  /** What happened to it: `New note`, `Rating changed` ... */
  event: string
  /** The rating that was given; of a change the one before it too. */
  ratings: readonly Rating[]
  /** What was changed and why; of a new note what it is about. */
  detail: string
}

/**
 * Say what changed and why, for the list of changes and for feeds.
 *
 * @param change - The change.
 * @returns It in words.
 */
export function describeChange({what, note, date}: Change): DescribedChange {
  const title = note?.claim ?? `“${note?.quote ?? ''}”`
  switch (what.kind) {
    case 'new':
      return {title, event: 'New note', ratings: [], detail: what.about}
    case 'rated': {
      // The reason is of today: it explains the first rating only where no other followed.
      const reason = note?.history?.length === 1 ? [note.reason ?? ''] : []
      const detail = [what.why, ...reason].join(' ').trim()
      const isNew = note?.created === undefined || !isBefore(note.created, date)
      return {title, event: isNew ? 'New note' : 'First rated', ratings: [what.rating], detail}
    }
    case 'rating-changed':
      return {title, event: 'Rating changed', ratings: [what.before, what.rating], detail: what.why}
    case 'note': {
      const detail = what.detail ?? 'Its file does not say what.'
      return {title, event: 'Note changed', ratings: [], detail}
    }
    case 'text':
      return {...titleOf(what.change), ratings: [], detail: detailOf(what.change)}
  }
}

function titleOf({at, change}: TextChange): Pick<DescribedChange, 'title' | 'event'> {
  return change === 'reworded'
    ? {title: `Wording of ${at}`, event: 'Text changed'}
    : {title: `Address ${at}`, event: `Address ${change}`}
}

function detailOf({was, now, to}: TextChange): string {
  if (was !== undefined && now !== undefined) return `Was: “${was}” Now: “${now}”`
  return to.length === 0 ? 'Its place says so.' : `Now: ${to.join(', ')}.`
}
