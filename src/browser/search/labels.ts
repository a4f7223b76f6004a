import type {FacetName} from '../../search/facets.ts'

/** The words of the page for what can be chosen. */
interface Labels {
  /** Of each kind the word for one and for many. */
  kinds: Readonly<Record<string, readonly [one: string, many: string]>>
  sourceKinds: Readonly<Record<string, string>>
  ratings: Readonly<Record<string, string>>
}

const noLabels: Labels = {kinds: {}, sourceKinds: {}, ratings: {}}

let labels: Labels | undefined

function read(): Labels {
  labels ??= JSON.parse(document.querySelector('#search-labels')?.textContent || 'null') ?? noLabels
  return labels ?? noLabels
}

/**
 * Name a kind.
 *
 * @param kind - The kind.
 * @returns The word for one.
 */
export function kindLabel(kind: string): string {
  return read().kinds[kind]?.[0] ?? kind
}

/**
 * Name a value by which results are narrowed.
 *
 * @param facet - By what.
 * @param value - The value.
 * @returns It in words.
 */
export function valueLabel(facet: FacetName, value: string): string {
  if (facet === 'kind') return read().kinds[value]?.[1] ?? value
  if (facet === 'rating') return read().ratings[value] ?? value
  if (facet === 'source-kind') return read().sourceKinds[value] ?? value
  return facet === 'language' ? languageLabel(value) : value
}

function languageLabel(tag: string): string {
  try {
    const names = new Intl.DisplayNames(document.documentElement.lang, {type: 'language'})
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
