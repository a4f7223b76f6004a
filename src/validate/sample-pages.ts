/** The most pages of one kind that are looked at. */
const mostOfAKind = 5

/**
 * Choose pages such that every kind is there: pages in folders of the same depth and beginning are of one kind.
 *
 * @param files - All files of the site.
 * @returns The first few pages of each kind.
 */
export function samplePages(files: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return files.filter((file) => {
    if (!file.endsWith('.html')) return false
    const kind = kindOf(file)
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return count <= mostOfAKind
  })
}

/** `tokayev-2022-01-07/claims/death-toll/index.html` is of the kind `* / claims / * / index.html`. */
function kindOf(file: string): string {
  const parts = file.split('/')
  if (parts.length <= 2)
    return file.endsWith('/index.html') && isList(parts[0]) ? file : `*/${parts.at(-1)}`
  return [isList(parts[0]) ? parts[0] : '*', ...parts.slice(1, -2), '*', parts.at(-1)].join('/')
}

const lists = new Set(
  'about changes check cite claims data glossary map search sources timeline'.split(' ')
)

function isList(folder: string | undefined): boolean {
  return folder !== undefined && lists.has(folder)
}
