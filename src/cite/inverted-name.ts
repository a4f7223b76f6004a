import type {CslJsonName} from './csl-item.ts'

/**
 * Write a name for metadata in pages, where Zotero takes a name apart by itself.
 *
 * @param name - The name.
 * @returns `Tokayev, Kassym-Jomart`; a body's name ends in a comma, `Human Rights Watch,`, which is dropped by readers and keeps
 *   them from making a person's family name of its last word.
 */
export function invertedName(name: CslJsonName): string {
  if ('literal' in name) return `${name.literal},`
  // Zotero reads two parts and lets a third go.
  const first = [name.given, name.suffix].filter(Boolean).join(' ')
  return `${name.family}, ${first}`.trimEnd()
}
