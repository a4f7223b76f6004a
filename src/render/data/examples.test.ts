import {execFile, execFileSync} from 'node:child_process'
import {copyFileSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {evaluateXPathToStrings, Language} from 'fontoxpath'
import {parseXmlDocument} from 'slimdom'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {SpeechId} from '../../model/types.ts'
import {type BuiltSite, builtSite} from '../../testing/built-site.ts'
import {type Example, examples} from './examples.ts'

const id = 'lincoln-1863' as SpeechId
const work = mkdtempSync(join(tmpdir(), 'rostrum-examples-'))
let site: BuiltSite

beforeAll(async () => {
  site = await builtSite()
})

afterAll(async () => {
  await site?.close()
  rmSync(work, {recursive: true})
})

function example(language: Example['language'], title: string): string {
  const origin = site.url.replace(/\/$/, '')
  const found = examples(origin, id).find(
    (one) => one.language === language && one.title.startsWith(title)
  )
  if (!found) throw new Error(`no example in ${language}: ${title}`)
  return found.code
}

async function run(program: string, words: readonly string[]): Promise<string> {
  const {stdout} = await promisify(execFile)(program, [...words], {cwd: work})
  return stdout
}

function isAtHand(program: string): boolean {
  try {
    execFileSync(program, ['--version'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}

const file = (path: string) => join(site.folder, path)

describe('the examples of using the data', () => {
  it.skipIf(!isAtHand('curl') || !isAtHand('sha256sum'))(
    'take a file and prove it whole (needs curl and sha256sum)',
    async () => {
      expect(await run('sh', ['-ec', example('curl', 'Take')])).toBe('claims.csv: OK\n')
      expect(readFileSync(join(work, 'claims.csv'))).toEqual(readFileSync(file('data/claims.csv')))
    }
  )

  it.skipIf(!isAtHand('python3'))('count claims by rating in Python (needs python3)', async () => {
    expect(await run('python3', ['-c', example('Python', 'Count')])).toMatch(/^[\w-]+ [1-9]\d*\n/)
  })

  it.skipIf(!isAtHand('python3'))('find words in the database (needs python3)', async () => {
    copyFileSync(file('data/archive.sqlite'), join(work, 'archive.sqlite'))
    const said = await run('python3', ['-c', example('Python', 'Find')])
    expect(said).toMatch(/^[\w-]+ p\d+ .*\bthe\b/im)
  })

  it.skipIf(!isAtHand('Rscript'))('cross ratings with speakers in R (needs Rscript)', async () => {
    expect(await run('Rscript', ['-e', example('R', 'Cross')])).toMatch(/\d/)
  })

  it('list claims in XQuery', () => {
    const document = parseXmlDocument(readFileSync(file(`${id}/${id}.tei.xml`), 'utf8'))
    const listed = evaluateXPathToStrings(example('XQuery', 'List'), document, null, null, {
      language: Language.XQUERY_3_1_LANGUAGE
    })
    expect(listed).not.toEqual([])
    for (const line of listed) expect(line).toMatch(/^[a-z-]+: \S/)
  })
})
