import {readdirSync, statSync} from 'node:fs'
import {resolve, sep} from 'node:path'
import type {Finding, Scope} from '../validate/validator.ts'
import {
  type Arguments,
  type Command,
  type ExitCode,
  folders,
  Misuse,
  type Terminal,
  textOption
} from './command.ts'

/** Holds a built site to the publishers' schemas and to the best validators there are. */
export const validateCommand: Command = {
  help: `Hold the data of a built site to their official schemas and validators.

Usage: npm run validate -- --schemas DIR [options]

Options:
  --schemas DIR   the publishers' schemas and contexts: parla-clarin.rng, csl/,
                  web-annotation/, anno.jsonld, schemaorg..., dts/
  --out DIR       the folder of the site (default: dist in the archive)
  --archive DIR   the archive's folder (default: this project)

Needs the packages for development, and Debian's jing and a Java for some of it.
What cannot be run is named, and counts as failed.
Exit code 0: all is valid; 1: something is not, or was not checked; 2: misuse.

Examples:
  npm run validate -- --schemas ../shared/schemas
  npm run validate -- --schemas ../shared/schemas --out /srv/speeches`,
  options: {schemas: {type: 'string'}},
  run
}

async function run(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const schemas = existing(textOption(given, 'schemas'), '--schemas')
  const site = existing(folders(given).out, '--out')
  const scope: Scope = {site, schemas, files: filesIn(site)}
  // Validators are packages for development: nothing else may load them.
  const {validators} = await import('../validate/index.ts')
  const rows: Array<{name: string; finding: Finding}> = []
  for (const {name, run: validate} of validators) {
    terminal.progress(`${name} ...`)
    rows.push({name, finding: await attempt(() => validate(scope))})
  }
  terminal.progress('')
  for (const {name, finding} of rows) tellFaults(name, finding, terminal)
  for (const line of table(rows)) terminal.print(line)
  const failed = rows.filter(({finding}) => !isGood(finding))
  terminal.print(
    failed.length === 0 ? 'All is valid.' : `${failed.length} of ${rows.length} failed.`
  )
  return failed.length === 0 ? 0 : 1
}

function existing(folder: string | undefined, option: string): string {
  if (folder === undefined)
    throw new Misuse(`Unexpected absence of ${option}. See --help of validate.`)
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) {
    throw new Misuse(`Unexpected ${option} ${folder}, expected a folder.`)
  }
  return resolve(folder)
}

function filesIn(site: string): string[] {
  return readdirSync(site, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(site.length + 1).replaceAll(sep, '/'))
    .sort()
}

/** A validator that breaks has not validated. */
async function attempt(work: () => Promise<Finding> | Finding): Promise<Finding> {
  try {
    return await work()
  } catch (error) {
    return {checked: 0, faults: [], missing: error instanceof Error ? error.message : String(error)}
  }
}

function isGood({faults, missing}: Finding): boolean {
  return faults.length === 0 && missing === undefined
}

const mostFaults = 20

function tellFaults(name: string, {faults}: Finding, terminal: Terminal): void {
  if (faults.length === 0) return
  terminal.tell(name)
  for (const fault of faults.slice(0, mostFaults)) terminal.tell(`  ${fault}`)
  if (faults.length > mostFaults) terminal.tell(`  and ${faults.length - mostFaults} more`)
}

function table(rows: ReadonlyArray<{name: string; finding: Finding}>): string[] {
  const width = Math.max(...rows.map(({name}) => name.length))
  return rows.map(({name, finding}) => {
    const {checked, faults, missing} = finding
    const words =
      missing !== undefined
        ? `not checked: ${missing}`
        : faults.length === 0
          ? 'valid'
          : `${faults.length} faults`
    return `${name.padEnd(width)}  ${String(checked).padStart(6)}  ${words}`
  })
}
