const pages = new Map<string, Promise<Document>>()

/**
 * Fetch a source's entry from the page of the speech's sources, which is loaded once, when the first is asked for.
 *
 * @param address - The entry's address.
 * @returns Its content without the way back to where it is cited; nothing where it cannot be had.
 */
export async function sourceInFull(address: string): Promise<Node[] | undefined> {
  const url = new URL(address)
  const id = url.hash.slice(1)
  url.hash = ''
  try {
    const page = await load(url.href)
    const entry = page.getElementById(id)?.cloneNode(true)
    if (!(entry instanceof Element)) return undefined
    entry.querySelector('.back-links')?.remove()
    for (const link of entry.querySelectorAll('a')) {
      link.href = new URL(link.getAttribute('href') ?? '', url).href
    }
    return [...entry.childNodes].map((node) => document.adoptNode(node))
  } catch {
    pages.delete(url.href)
    return undefined
  }
}

function load(address: string): Promise<Document> {
  const known = pages.get(address) ?? fetchPage(address)
  pages.set(address, known)
  return known
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}
