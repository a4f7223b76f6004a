import type {AnchorId, Block, Entry, EntryId, SpeechId} from './types.ts'

/** Where a text names a glossary entry for the first time in a block. */
export interface Mention {
  entry: EntryId
  block: AnchorId
  /** The words, as a stretch of the block's text in UTF-16 code units. */
  start: number
  end: number
}

/** Finds the glossary's entries in a text. */
export type MentionFinder = (speech: SpeechId, blocks: readonly Block[]) => Mention[]

/**
 * Make a finder of the glossary's entries, once for all speeches.
 *
 * Names, aliases and further mentions are looked for as whole words, case and all; where two begin at the same
 * letter the longer wins, so that "Almaty region" is not taken for Almaty. One pass over the words of a block,
 * whatever the size of the glossary.
 *
 * @param entries - The entries.
 * @returns The finder: each entry at most once a block, in order of the text.
 */
export function mentionFinder(entries: Iterable<Entry>): MentionFinder {
  const namesByFirstWord = new Map<string, Name[]>()
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const first = firstWord(name.text)
      if (first === undefined) continue
      namesByFirstWord.set(first, [...(namesByFirstWord.get(first) ?? []), name])
    }
  }
  for (const names of namesByFirstWord.values()) names.sort((a, b) => b.text.length - a.text.length)
  return (speech, blocks) => blocks.flatMap((block) => mentionsIn(speech, block, namesByFirstWord))
}

/**
 * Give the finder of a glossary; made once, however many speeches ask for it.
 *
 * @param entries - The glossary.
 * @returns The finder.
 */
export function glossaryFinder(entries: ReadonlyMap<EntryId, Entry>): MentionFinder {
  const found = finderByGlossary.get(entries) ?? mentionFinder(entries.values())
  finderByGlossary.set(entries, found)
  return found
}

const finderByGlossary = new WeakMap<ReadonlyMap<EntryId, Entry>, MentionFinder>()

interface Name {
  text: string
  entry: EntryId
  in?: SpeechId
}

function namesOf(entry: Entry): Name[] {
  const everywhere = [...new Set([entry.name, ...entry.aliases])].map((text) => ({text}))
  return [...everywhere, ...entry.mentions].map((name) => ({...name, entry: entry.id}))
}

const wordPattern = /[\p{L}\p{N}]+/gu

function firstWord(name: string): string | undefined {
  return name.match(wordPattern)?.[0]
}

function mentionsIn(
  speech: SpeechId,
  block: Block,
  namesByFirstWord: ReadonlyMap<string, readonly Name[]>
): Mention[] {
  if (namesByFirstWord.size === 0) return []
  const mentions = new Map<EntryId, Mention>()
  let covered = 0
  for (const word of block.text.matchAll(wordPattern)) {
    if (word.index < covered) continue
    const named = namesByFirstWord
      .get(word[0])
      ?.find(
        (name) => (name.in ?? speech) === speech && standsAt(block.text, name.text, word.index)
      )
    if (!named) continue
    const end = word.index + named.text.length
    covered = end
    if (!mentions.has(named.entry)) {
      mentions.set(named.entry, {entry: named.entry, block: block.id, start: word.index, end})
    }
  }
  return [...mentions.values()]
}

function standsAt(text: string, name: string, start: number): boolean {
  return text.startsWith(name, start) && !/^[\p{L}\p{N}]/u.test(text.slice(start + name.length))
}
