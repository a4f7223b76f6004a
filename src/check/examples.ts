import {strict as assert} from 'node:assert'
import {createHash} from 'node:crypto'
import {fingerprint, wordingHash} from '../model/canonical-text.ts'

/** Where the sound archive keeps what the examples change. */
export const settingsFile = 'texts/archive.yaml'
export const textFile = 'texts/lincoln-1863.md'
export const originalFile = 'texts/originals/lincoln-1863.txt'
export const noteFile = 'notes/lincoln-1863/four-score.md'
export const sourceFile = 'notes/sources/reference.yaml'
export const entryFile = 'notes/glossary/abraham-lincoln.md'
export const timelineFile = 'notes/timeline.yaml'
export const coverageFile = 'notes/lincoln-1863/coverage.yaml'
export const partsFile = 'notes/lincoln-1863/parts.yaml'
export const ledgerFile = 'texts/lincoln-1863.anchors.json'

/** The settings of the sound archive. */
export const settings = `title: Speeches
description: Speeches with notes.
origin: https://archive.example
publisher: The archive
editor: The editors
contact: mailto:corrections@archive.example
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
language: en
topics:
  founding: The founding
`

/** Its one text. */
export const text = `---
title: The Gettysburg Address
speaker: Abraham Lincoln
date: 1863-11-19
place: Gettysburg
language: en
---

# The Gettysburg Address {#title}

Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal. {#p1}

Now we are engaged in a great civil war, testing whether that nation, or any nation so conceived and so dedicated, can long endure. {#p2}

We are met on a great battle-field of that war. {#p3}
`

/** The transcript of which that text was made, as received. */
export const transcript = `The Gettysburg Address

  Four score and seven years ago our fathers brought forth on this
continent, a new nation, conceived in Liberty, and dedicated to the
proposition that all men are created equal.

  Now we are engaged in a great civil war, testing whether that nation,
or any nation so conceived and so dedicated, can long endure.

  We are met on a great battle-field of that war.
`

/** A short note on a word of it. */
export const termNote = `---
quote: Four score and seven years
at: p1
kind: term
updated: 2026-11-22
---

A score is twenty. Eighty-seven years before 1863 is 1776 [@declaration-1776].
`

/** A note that rates a claim of it: the one of the sound archive. */
export const claimNote = `---
quote: Four score and seven years ago
at: p1
kind: claim
topics: [founding]
claim: The nation was founded in 1776.
rating: supported
reason: The Declaration of Independence bears that year.
evidence:
  - text: Congress adopted the Declaration of Independence.
    stance: supports
    date: 1776-07-04
    sources: [declaration-1776]
history:
  - date: 2026-11-20
    rating: supported
    why: First rated.
updated: 2026-11-22
---

The years are counted from 1776 [@declaration-1776].
`

/** Its one source. */
export const source = `- id: declaration-1776
  type: webpage
  title: "Declaration of Independence: A Transcription"
  publisher: National Archives
  issued: 1776-07-04
  URL: https://www.archives.gov/founding-docs/declaration-transcript
  language: en
  accessed: 2026-11-22
  seen-as: direct
  kind: government
`

/** A glossary entry. */
export const lincolnEntry = `---
name: Abraham Lincoln
kind: person
sources: [declaration-1776]
---

President of the United States from 1861 to 1865.
`

/** A small archive that keeps every rule: files by path. */
export const soundFiles: Readonly<Record<string, string>> = {
  [settingsFile]: settings,
  [textFile]: text,
  [noteFile]: claimNote,
  [sourceFile]: source
}

/**
 * Change some words of an example.
 *
 * @param content - The example.
 * @param words - Words that stand in it once.
 * @param others - What to put in their place.
 * @returns The changed example.
 * @throws AssertionError - where the words do not stand in it once: the example would not show what it is for.
 */
export function altered(content: string, words: string, others: string): string {
  assert.equal(content.split(words).length, 2, `Expected "${words}" once in the example`)
  return content.replace(words, () => others)
}

/**
 * Give the text of the sound archive an original.
 *
 * @param transcript - The transcript as received.
 * @param body - The text that was made from it.
 * @returns Both files; the text declares the transcript's SHA-256.
 */
export function withOriginal(transcript: string, body = text): Record<string, string> {
  const sha256 = createHash('sha256').update(transcript).digest('hex')
  const declaration = `original: originals/lincoln-1863.txt\nsha256: ${sha256}\n`
  return {
    [textFile]: altered(body, 'language: en\n', `language: en\n${declaration}`),
    [originalFile]: transcript
  }
}

/**
 * Write the ledger of the sound archive's text.
 *
 * @param changes - What differs in the entries of some anchors, by anchor.
 * @returns The ledger as it lies in its file.
 */
export function exampleLedger(changes: Readonly<Record<string, object>> = {}): string {
  const blocks = [...text.matchAll(/^(?:# )?(.+) \{#(.+)\}$/gm)]
  const anchors = blocks.map(([, words = '', id = '']) => {
    const sha256 = wordingHash(words)
    const wording = {since: '2026-11-22', fingerprint: fingerprint(sha256), sha256, text: words}
    return {id, fate: 'alive', ...changes[id], wordings: [wording]}
  })
  return `${JSON.stringify({format: 'rostrum-ledger-1', anchors}, undefined, 2)}\n`
}
