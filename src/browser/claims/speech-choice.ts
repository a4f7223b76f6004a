import type {Claims} from '../../search/claims/open-claims.ts'
import {element} from '../site/element.ts'

/** More speeches than this are not listed: a reader narrows first. */
const mostListed = 60

/**
 * List the speeches that can be chosen, once they are few.
 *
 * @param select - The list; it keeps what is chosen.
 * @param places - The places of the speeches that the other choices leave.
 * @param chosen - The id of the speech that is chosen, empty for none.
 * @param claims - The claims.
 */
export async function fillSpeeches(
  select: HTMLSelectElement,
  places: readonly number[],
  chosen: string,
  claims: Claims
): Promise<void> {
  const place = chosen === '' ? undefined : await claims.placeOf(chosen)
  const listed = places.length <= mostListed ? places : []
  const shown = place === undefined || listed.includes(place) ? listed : [place, ...listed]
  const options = await Promise.all(
    shown.map(async (one) => {
      const [value, label] = await claims.nameAt(one)
      return element('option', {value}, [label])
    })
  )
  const figures = places.length.toLocaleString(document.documentElement.lang)
  const all = listed.length > 0 || places.length === 0 ? 'All' : `All ${figures}: narrow first`
  select.replaceChildren(element('option', {value: ''}, [all]), ...options)
  select.value = chosen
  select.disabled = options.length === 0
}
