import jsonld, {type Options} from 'jsonld'
import {localContexts} from './contexts.ts'
import {linkedData} from './structured-data.ts'
import {nothingToCheck, type Validator} from './validator.ts'

/** JSON-LD expands in safe mode: no term is unknown to its context, no address is relative, nothing is lost. */
export const jsonLd: Validator = {
  name: 'JSON-LD: expansion in safe mode (jsonld)',
  async run(scope) {
    const pieces = linkedData(scope)
    if (pieces.length === 0) return nothingToCheck
    // The types do not know `safe` yet.
    const safely: Options.Expand & {safe: true} = {
      documentLoader: localContexts(scope.schemas),
      safe: true
    }
    const faults: string[] = []
    for (const {where, data} of pieces) {
      try {
        const expanded = await jsonld.expand(data as never, safely)
        if (expanded.length === 0) faults.push(`${where}: says nothing`)
      } catch (error) {
        faults.push(`${where}: ${describe(error)}`)
      }
    }
    return {checked: pieces.length, faults}
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const details = 'details' in error ? JSON.stringify(error.details).slice(0, 300) : ''
  return `${error.message} ${details}`.trim()
}
