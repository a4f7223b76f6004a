import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {anchorsCommand} from '../commands/anchors.ts'
import {rememberingTerminal} from './remembering-terminal.ts'
import {smallArchiveFiles} from './small-archive-files.ts'
import {temporaryFolder} from './temporary-folder.ts'

/**
 * Write a note on the one speech as its file has it.
 *
 * @param words - Its words, in Markdown.
 * @param quote - What of the paragraph it hangs on.
 * @returns The file's content.
 */
export const noteFile = (words: string, quote = 'a harbour') => `---
quote: ${quote}
at: p1
kind: context
topics: [harbour]
updated: 2026-11-22
---

${words}
`

const files = {
  'texts/archive.yaml': smallArchiveFiles['texts/archive.yaml'] ?? '',
  'texts/mayor-2021.md': `---
title: Address on the harbour
speaker: Jane Mayor
date: 2021-05-01
language: en
updated: 2026-11-22
---

We shall build a harbour.
`,
  'notes/mayor-2021/harbour.md': noteFile('It was never built.')
}

/**
 * Make an archive of one speech, `mayor-2021`, with one note, `harbour`, for a test that changes its files.
 *
 * @returns Its folder, which is removed when the test ends.
 */
export async function oneSpeech(): Promise<string> {
  const archive = join(temporaryFolder(), 'archive')
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(archive, path)), {recursive: true})
    writeFileSync(join(archive, path), content)
  }
  await anchorsCommand.run({values: {archive}, words: []}, rememberingTerminal())
  return archive
}
