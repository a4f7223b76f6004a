import {execFile} from 'node:child_process'
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {promisify} from 'node:util'
import type {BuildMeasure} from './run-build.ts'

/** One kind of build, measured. */
export interface Scenario extends BuildMeasure {
  name: string
  /** Size of the site in megabytes. */
  megabytes: number
}

/** What changes before a build, by the scenario's name. */
const changes: ReadonlyArray<readonly [name: string, change: (folder: string) => void]> = [
  ['cold', () => undefined],
  ['nothing changed', () => undefined],
  ['one note changed', changeNote],
  ['one text changed', changeText]
]

/**
 * Build an archive again and again, each time after another change.
 *
 * @param folder - The archive, never built before.
 * @param out - The site.
 * @param tell - Hears of each scenario as it begins.
 * @returns A measure for each scenario.
 */
export async function runScenarios(
  folder: string,
  out: string,
  tell: (name: string) => void
): Promise<Scenario[]> {
  const scenarios: Scenario[] = []
  for (const [name, change] of changes) {
    tell(name)
    change(folder)
    const measure = await buildInProcess(folder, out)
    scenarios.push({name, ...measure, megabytes: sizeOf(out) / 1e6})
  }
  return scenarios
}

const run = promisify(execFile)

async function buildInProcess(folder: string, out: string): Promise<BuildMeasure> {
  const script = join(import.meta.dirname, 'run-build.ts')
  const {stdout} = await run(process.execPath, ['--import', 'tsx', script, folder, out], {
    maxBuffer: 1e8
  })
  return JSON.parse(stdout) as BuildMeasure
}

function changeNote(folder: string): void {
  const [speech = ''] = foldersIn(join(folder, 'notes')).filter(
    (name) => name !== 'sources' && name !== 'glossary'
  )
  const [note = ''] = readdirSync(join(folder, 'notes', speech)).sort()
  const file = join(folder, 'notes', speech, note)
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()} One sentence was added.\n`)
}

function changeText(folder: string): void {
  const [name = ''] = readdirSync(join(folder, 'texts'))
    .filter((file) => file.endsWith('.md'))
    .sort()
  const file = join(folder, 'texts', name)
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/^title: (.*)$/m, 'title: $1, revised'))
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

function sizeOf(folder: string): number {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0)
}
