const words: Readonly<Record<string, string>> = {
  verbatim: 'verbatim',
  contracted: 'with a contraction',
  shortened: 'with words left out',
  joined: 'joined',
  'other-wording': 'in another wording',
  altered: 'altered',
  absent: 'not in this archive',
  'too-common': 'too common to look up'
}

/**
 * Sum the findings up.
 *
 * @param kinds - The verdict on each quotation.
 * @returns `3 quotations: 1 verbatim, 2 altered`.
 */
export function summary(kinds: readonly string[]): string {
  if (kinds.length === 0) return 'No quotation found'
  const counts = Object.entries(words).flatMap(([kind, label]) => {
    const count = kinds.filter((one) => one === kind).length
    return count > 0 ? [`${count} ${label}`] : []
  })
  if (kinds.length === 1) return `One quotation: ${words[kinds[0] ?? ''] ?? ''}`
  return `${kinds.length} quotations: ${counts.join(', ')}`
}
