/**
 * Name a language in English.
 *
 * @param tag - A BCP 47 tag.
 * @returns Its name, e.g. `Kazakh`; the tag where it has none.
 */
export function languageName(tag: string): string {
  const known = nameByTag.get(tag)
  if (known !== undefined) return known
  const name = askName(tag)
  nameByTag.set(tag, name)
  return name
}

/** An archive knows few languages, and names them tens of thousands of times. */
const nameByTag = new Map<string, string>()
const names = new Intl.DisplayNames('en', {type: 'language'})

function askName(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
