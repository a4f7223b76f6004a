import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {validateCommand} from '../commands/validate.ts'
import {roCrate as crateFile} from '../exports/ro-crate.ts'
import {tei} from '../exports/tei/tei.ts'
import type {OutputFile} from '../model/types.ts'
import {hasJava} from '../testing/epub.ts'
import {rememberingTerminal} from '../testing/remembering-terminal.ts'
import {richArchive} from '../testing/rich-archive.ts'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {html} from './java.ts'
import {roCrate} from './ro-crate.ts'
import {samplePages} from './sample-pages.ts'
import {sitemaps} from './sitemap.ts'
import {ownGrammar} from './tei.ts'
import type {Scope} from './validator.ts'

const {archive, speeches} = richArchive()

function siteOf(...files: ReadonlyArray<Pick<OutputFile, 'content'> & {path: string}>): Scope {
  const site = temporaryFolder()
  for (const {path, content} of files) {
    mkdirSync(dirname(join(site, path)), {recursive: true})
    writeFileSync(join(site, path), content)
  }
  return {site, schemas: site, files: files.map(({path}) => path).sort()}
}

describe('the validators', () => {
  it('find TEI valid, and say what in it is not', async () => {
    const files = speeches.flatMap((context) => [...tei.make(context)])
    expect(await ownGrammar.run(siteOf(...files))).toEqual({checked: files.length, faults: []})
    const broken = files.map(({path, content}) => ({
      path,
      content: String(content).replace('<body>', '<body><blink/>')
    }))
    const found = await ownGrammar.run(siteOf(...broken))
    expect(found.faults.length).toBeGreaterThanOrEqual(files.length)
    expect(found.faults.join('\n')).toContain(`${files[0]?.path}:`)
  })

  it('find a sitemap valid, and say what in it is not', async () => {
    const sitemap = (inner: string) => ({
      path: 'sitemap.xml',
      content: `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url>${inner}</url></urlset>`
    })
    const good = siteOf(sitemap('<loc>https://a.example/</loc><lastmod>2022-01-07</lastmod>'))
    expect(await sitemaps.run(good)).toEqual({checked: 1, faults: []})
    const bad = await sitemaps.run(siteOf(sitemap('<lastmod>soon</lastmod>')))
    expect(bad.faults.join()).toContain('lastmod')
  })

  it.skipIf(!hasJava)(
    'find a misspelt property of styles, not a new one (needs java)',
    {timeout: 60_000},
    async () => {
      const page = (style: string) => ({
        path: 'index.html',
        content: `<!DOCTYPE html><html lang="en"><title>A</title><style>p{${style}}</style><p>B</p>`
      })
      const good = siteOf(page('line-clamp:3;interpolate-size:allow-keywords;color:red'))
      expect(await html.run(good)).toEqual({checked: 1, faults: []})
      const bad = await html.run(siteOf(page('line-clamp:3;colour:red')))
      expect(bad.faults.join()).toMatch(/colour.*exist/)
    }
  )

  it('hold the crate to the files that are there', async () => {
    const data = {path: 'CITATION.cff' as OutputFile['path'], content: 'title: A'}
    const sha256 = createHash('sha256').update(data.content).digest('hex')
    const {path, file} = crateFile(
      archive,
      () => [{path: data.path, sha256, bytes: 8}],
      temporaryFolder()
    )
    const crate = {path, content: readFileSync(file, 'utf8')}
    expect(await roCrate.run(siteOf(crate, data))).toEqual({checked: 1, faults: []})
    const changed = await roCrate.run(siteOf(crate, {...data, content: 'title: B'}))
    expect(changed.faults).toEqual(['CITATION.cff: another checksum'])
    expect((await roCrate.run(siteOf(crate))).faults).toEqual(['CITATION.cff: not there'])
  })
})

describe('samplePages', () => {
  it('takes the first pages of each kind', () => {
    const claims = Array.from({length: 9}, (_, index) => `a-2020/claims/c${index}/index.html`)
    const entries = Array.from({length: 9}, (_, index) => `glossary/g${index}/index.html`)
    const pages = ['index.html', 'a-2020/index.html', 'glossary/index.html', 'claims/index.html']
    expect(samplePages([...pages, ...claims, ...entries, 'a-2020/a-2020.tei.xml'])).toEqual([
      ...pages,
      ...claims.slice(0, 5),
      ...entries.slice(0, 5)
    ])
  })
})

describe('the validate command', () => {
  const run = async (values: Record<string, string>) => {
    const terminal = rememberingTerminal()
    const code = await validateCommand.run({values, words: []}, terminal)
    return {code, terminal}
  }

  it('names what it could not check, and fails', async () => {
    const {site} = siteOf({path: 'robots.txt', content: ''})
    const {code, terminal} = await run({schemas: temporaryFolder(), out: site})
    expect(code).toBe(1)
    expect(terminal.printed.join('\n')).toMatch(/TEI: own grammar.*not checked: no such file/)
  })

  it.each([{}, {schemas: '/nowhere/at/all'}])(
    'refuses to begin without its folders: %o',
    async (values) => {
      await expect(run(values)).rejects.toThrow(/--schemas/)
    }
  )
})
