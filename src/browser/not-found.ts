import {nearestPath} from './not-found/nearest-path.ts'

/** Offers the page whose address is nearest to the one that was asked for. */
async function guess(place: HTMLElement, sitemap: string): Promise<void> {
  const response = await fetch(sitemap)
  if (!response.ok) return
  const map = new DOMParser().parseFromString(await response.text(), 'text/xml')
  const root = new URL('.', new URL(sitemap, location.href))
  const origin = map.querySelector('loc')?.textContent ?? ''
  const paths = [...map.querySelectorAll('loc')].map((element) =>
    (element.textContent ?? '').slice(origin.length)
  )
  const asked = decodeURI(location.pathname).slice(root.pathname.length)
  const near = nearestPath(asked, paths)
  if (near === undefined) return
  const link = document.createElement('a')
  link.href = new URL(near, root).href + location.hash
  link.textContent = near
  place.append('Did you mean ', link, '?')
  place.hidden = false
}

const place = document.querySelector<HTMLElement>('#guess')
if (place?.dataset.sitemap) void guess(place, place.dataset.sitemap).catch(() => undefined)
