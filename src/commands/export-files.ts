import {copyFileSync, mkdirSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import type {Exported} from '../line/export-format.ts'
import {didYouMean} from '../model/nearest.ts'
import {Misuse} from './command.ts'

/** A file of an export, in memory or in the scratch folder. */
export type MadeFile = Exported['files'][number]

/**
 * Choose the one file that is meant.
 *
 * @param files - The files of a format.
 * @param name - The name or path of one of them, where it was given.
 * @returns The file.
 * @throws Misuse - where there is none, or several and no name, or none of that name.
 */
export function chooseFile(files: readonly MadeFile[], name?: string): MadeFile {
  const [first] = files
  if (!first)
    throw new Misuse('There is nothing of this format: the speech or the archive has none of it.')
  if (name === undefined) {
    if (files.length === 1) return first
    throw new Misuse(`${several(files)} Choose one with --file NAME, or give --out a folder.`)
  }
  const found = files.find(({path}) => path === name) ?? unique(files, name)
  if (found) return found
  const names = files.map(({path}) => basename(path))
  throw new Misuse(
    [`Unexpected --file ${name}.`, didYouMean(name, names) ?? several(files)].join(' ')
  )
}

/** A bare name stands for a file only where one alone has it. */
function unique(files: readonly MadeFile[], name: string): MadeFile | undefined {
  const named = files.filter(({path}) => basename(path) === name)
  return named.length === 1 ? named[0] : undefined
}

/**
 * Write one file of a format to a file, or all of them into a folder.
 *
 * @param files - The files of a format.
 * @param out - A file; or a folder: one that exists, or a name that ends in a slash.
 * @param name - The file that is meant, where it was given.
 * @returns What to tell of it.
 * @throws Misuse - as `chooseFile`.
 */
export function writeExport(files: readonly MadeFile[], out: string, name?: string): string[] {
  const isFolder = /[/\\]$/.test(out) || statSync(out, {throwIfNoEntry: false})?.isDirectory()
  if (!isFolder) return [writeFile(chooseFile(files, name), out)]
  const chosen = name === undefined && files.length > 0 ? files : [chooseFile(files, name)]
  return chosen.map((file) => writeFile(file, join(out, file.path)))
}

function writeFile(made: MadeFile, to: string): string {
  mkdirSync(dirname(to), {recursive: true})
  if ('file' in made) copyFileSync(made.file, to)
  else writeFileSync(to, made.content)
  return `${to}, ${statSync(to).size.toLocaleString('en-US')} bytes`
}

const most = 24

function several(files: readonly MadeFile[]): string {
  const names = files.slice(0, most).map(({path}) => basename(path))
  const rest = files.length > most ? ` and ${files.length - most} more` : ''
  return `This format has ${files.length} files: ${names.join(', ')}${rest}.`
}
