import type {CslName, Source} from '../model/types.ts'
import {withoutUndefined} from '../model/without-undefined.ts'
import {cslDate} from './csl-date.ts'
import type {CslItem, CslJsonName} from './csl-item.ts'

/**
 * Turn a source into CSL-JSON, valid by the official schema of CSL 1.0.2.
 *
 * Nothing is lost: what CSL has no variable for (who speaks, how it was seen, the archived copy, the
 * dates in EDTF where CSL-JSON cannot tell all of them) stands under `custom`.
 *
 * @param source - The source.
 * @returns The item.
 */
export function sourceToCsl(source: Source): CslItem {
  const {id, type, title, author, containerTitle, publisher, url, language, note} = source
  return withoutUndefined({
    ...source.more,
    id,
    type,
    title,
    author: author.length > 0 ? author.map(cslName) : undefined,
    'container-title': containerTitle,
    publisher,
    issued: source.issued === undefined ? undefined : cslDate(source.issued),
    accessed: source.accessed === undefined ? undefined : cslDate(source.accessed),
    URL: url,
    language,
    note,
    custom: withoutUndefined({
      kind: source.kind,
      'seen-as': source.seenAs,
      'seen-at': source.seenAt,
      'archive-url': source.archiveUrl,
      'archive-date': source.archiveDate,
      'issued-edtf': qualified(source.issued),
      'accessed-edtf': qualified(source.accessed)
    })
  })
}

/**
 * Turn a name into CSL-JSON.
 *
 * @param name - The name.
 * @returns The same name.
 */
export function cslName(name: CslName): CslJsonName {
  return {...name}
}

/** Dates that CSL-JSON's `circa` blurs. */
function qualified(date: string | undefined): string | undefined {
  return date !== undefined && /[~?%]/.test(date) ? date : undefined
}
