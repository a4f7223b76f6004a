import type {Source} from '../model/types.ts'

/** Attributes of a link to a source, as hast properties. */
export interface RobustLink {
  href: string
  dataOriginalurl?: string
  dataVersiondate?: string
  dataVersionurl?: string
}

/**
 * Make the attributes of a link to a source that outlives its target.
 *
 * The live address comes first. Robust Links 1.0 asks for the original address and the date of the version that was
 * meant: that of the archived copy where the record has one, else the day on which the editor saw the page.
 *
 * @param source - The source.
 * @returns The attributes; nothing where the source has no address on the web. Without a known day only `href`.
 * @see https://robustlinks.mementoweb.org/spec/
 */
export function robustLink(source: Source): RobustLink | undefined {
  const {url, archiveUrl} = source
  if (url === undefined || !isWebAddress(url)) return undefined
  const copy = archiveUrl !== undefined && isWebAddress(archiveUrl) ? archiveUrl : undefined
  const date = dayOf(copy === undefined ? source.accessed : (source.archiveDate ?? source.accessed))
  if (date === undefined) return {href: url}
  return {
    href: url,
    dataOriginalurl: url,
    dataVersiondate: date,
    ...(copy === undefined ? {} : {dataVersionurl: copy})
  }
}

/**
 * Tell whether an address leads to the web, so that a record can never put a script behind a link.
 *
 * @param url - An address.
 * @returns Whether it begins with `http:` or `https:`.
 */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url)
}

function dayOf(date: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0]
}
