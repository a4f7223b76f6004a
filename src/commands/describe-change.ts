import {fingerprint, wordingHash} from '../model/canonical-text.ts'
import type {LedgerChange} from '../model/update-ledger.ts'

/**
 * Tell in one line what is new in a ledger.
 *
 * @param change - The change.
 * @returns The line.
 */
export function describeChange(change: LedgerChange): string {
  switch (change.kind) {
    case 'published':
      return `${change.id} is new: ${beginning(change.text)}`
    case 'reworded':
      return `${change.id} is reworded, ${code(change.before)} to ${code(change.text)}: ${beginning(change.text)}`
    case 'returned':
      return `${change.id} is in the text again`
    case 'settled':
      return `${change.id} is gone: ${fate(change)}${change.decided ? ', as decided' : ', by its words'}`
  }
}

function fate({fate: what, to}: Extract<LedgerChange, {kind: 'settled'}>): string {
  switch (what) {
    case 'moved':
      return `moved to ${to.join(', ')}`
    case 'merged':
      return `merged into ${to.join(', ')}`
    case 'split':
      return `split into ${to.join(', ')}`
    case 'retired':
      return 'retired'
  }
}

function code(text: string): string {
  return fingerprint(wordingHash(text))
}

function beginning(text: string): string {
  const letters = [...text]
  return letters.length <= 60 ? text : `${letters.slice(0, 59).join('')}…`
}
