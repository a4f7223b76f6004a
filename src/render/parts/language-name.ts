/**
 * Name a language in English.
 *
 * @param tag - A BCP 47 tag.
 * @returns Its name, e.g. `Kazakh`; the tag where it has none.
 */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}

const names = new Intl.DisplayNames('en', {type: 'language'})
