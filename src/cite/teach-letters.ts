import CSL from 'citeproc'

/** Capitals of Kazakh, Azeri, Romanian, Vietnamese and other names that citeproc takes for no letters. */
const missing = '\\u0180-\\u024f\\u0460-\\u052f\\u1e00-\\u1eff'

/**
 * Teach citeproc all capitals of Latin and Cyrillic script, so that `Қасым-Жомарт` is shortened to `Қ.-Ж.`; by
 * itself it knows those of Russian and western European names only. Doing it twice changes nothing.
 */
export function teachLetters(): void {
  for (const key of ['NAME_INITIAL_REGEXP', 'STARTSWITH_ROMANESQUE_REGEXP'] as const) {
    const {source} = CSL[key]
    if (!source.includes(missing)) CSL[key] = new RegExp(source.replace('A-Z', `A-Z${missing}`))
  }
}
