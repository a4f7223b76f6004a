const rightToLeft = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi'
])
const rightToLeftScripts = /-(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm)\b/i

/**
 * Tell in which direction a language is written.
 *
 * @param language - A BCP 47 tag.
 * @returns `rtl` for the Arabic, Hebrew and kindred scripts.
 */
export function textDirection(language: string): 'ltr' | 'rtl' {
  if (rightToLeftScripts.test(language)) return 'rtl'
  const hasOtherScript = /^[a-z]{2,3}-[A-Za-z]{4}\b/.test(language)
  return !hasOtherScript && rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}
