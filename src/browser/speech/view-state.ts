/** How the page is shown: all of it can stand in its address. */
export interface ViewState {
  /** Notes beside the text, as a list after it, or hidden. */
  notes: 'beside' | 'list' | 'off'
  /** The text alone, with help for students, or with everything. */
  depth: 'text' | 'help' | 'full'
  /** Only evidence public by this day counts; empty for all. */
  asOf: string
  /** Which notes are shown; empty for all. */
  kind: string
  rating: string
  topic: string
  at: string
}

/** How the page is shown when its address says nothing. */
export const plainView: ViewState = {
  notes: 'beside',
  depth: 'full',
  asOf: '',
  kind: '',
  rating: '',
  topic: '',
  at: ''
}

const allowed: Partial<Record<keyof ViewState, RegExp>> = {
  notes: /^(beside|list|off)$/,
  depth: /^(text|help|full)$/,
  asOf: /^\d{4}-\d{2}-\d{2}$/
}

const nameByKey: Readonly<Record<keyof ViewState, string>> = {
  notes: 'notes',
  asOf: 'as-of',
  depth: 'depth',
  kind: 'kind',
  rating: 'rating',
  topic: 'topic',
  at: 'at'
}

const keys = Object.keys(nameByKey) as Array<keyof ViewState>

/**
 * Read how the page is to be shown from its address.
 *
 * @param query - The address's query.
 * @returns The state; what the query does not say or says wrongly is as in `plainView`.
 */
export function readView(query: string): ViewState {
  const parameters = new URLSearchParams(query)
  const said = keys.flatMap((key) => {
    const value = parameters.get(nameByKey[key])
    return value !== null && (allowed[key]?.test(value) ?? true) ? [[key, value] as const] : []
  })
  return {...plainView, ...Object.fromEntries(said)}
}

/**
 * Write how the page is shown as a query, the shortest that says it.
 *
 * @param state - The state.
 * @param query - The query as it is: parameters that are not ours stay.
 * @returns The query with its `?`; empty where there is nothing to say.
 */
export function writeView(state: ViewState, query: string): string {
  const parameters = new URLSearchParams(query)
  for (const key of keys) {
    parameters.delete(nameByKey[key])
    if (state[key] !== plainView[key]) parameters.set(nameByKey[key], state[key])
  }
  const written = parameters.toString()
  return written === '' ? '' : `?${written}`
}
