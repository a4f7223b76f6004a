import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {stringify} from 'yaml'
import {type AnnotatedSpeech, type ArchiveSize, annotatedSpeeches} from './annotated-speech.ts'
import type {BenchSpeech} from './corpus.ts'
import {madeUpSource, sharedSource} from './made-up.ts'

/**
 * Write an archive for a benchmark: real texts with made-up notes and sources.
 *
 * @param folder - An empty folder.
 * @param speeches - The speeches.
 * @param size - How many notes and sources each has.
 * @returns How many speeches and paragraphs were written.
 */
export function writeBenchArchive(
  folder: string,
  speeches: Iterable<BenchSpeech>,
  size: ArchiveSize
): {speeches: number; paragraphs: number} {
  for (const name of ['texts/originals', 'notes/sources', 'notes/glossary']) {
    mkdirSync(join(folder, name), {recursive: true})
  }
  writeFileSync(join(folder, 'texts/archive.yaml'), stringify(settings))
  writeFileSync(join(folder, 'notes/sources/shared.yaml'), sharedSources())
  const count = {speeches: 0, paragraphs: 0}
  for (const speech of annotatedSpeeches(speeches, size)) {
    writeSpeech(folder, speech)
    count.paragraphs += speech.blocks.length
    count.speeches += 1
  }
  return count
}

const settings = {
  title: 'Benchmark',
  description: 'An archive for measuring.',
  origin: 'https://bench.example',
  publisher: 'Nobody',
  editor: 'Nobody',
  contact: 'mailto:nobody@bench.example',
  licence: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
  topics: {history: 'History', money: 'Money'}
}

function sharedSources(): string {
  return stringify([{...madeUpSource(sharedSource, 0), title: 'What all of them knew'}])
}

function writeSpeech(
  folder: string,
  {id, transcript, markdown, notes, sources}: AnnotatedSpeech
): void {
  writeFileSync(join(folder, `texts/originals/${id}.txt`), transcript)
  writeFileSync(join(folder, `texts/${id}.md`), markdown)
  writeFileSync(join(folder, `notes/sources/${id}.yaml`), stringify(sources))
  mkdirSync(join(folder, `notes/${id}`), {recursive: true})
  for (const [index, {front, body}] of notes.entries()) {
    const note = `---\n${stringify(front)}---\n\n${body}\n`
    writeFileSync(join(folder, `notes/${id}/note-${index}.md`), note)
  }
}
