import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import {describe, expect, it} from 'vitest'
import type {SitePath} from '../model/types.ts'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {checkLinks} from './check-links.ts'
import {checkPaths} from './check-paths.ts'
import {openStage, type Stage} from './stage.ts'

/** Opens a stage, writes files in the order given and gives the faults of the site. */
function faultsOf(files: Readonly<Record<string, string>>, origin?: string) {
  return inStage((stage) => {
    for (const [path, content] of Object.entries(files)) write(stage, path, content)
    return [...checkPaths(stage.manifest), ...checkLinks(stage.place, stage.manifest)]
  }, origin)
}

function inStage<T>(use: (stage: Stage) => T, origin?: string): T {
  const stage = openStage(join(temporaryFolder(), 'dist'), origin)
  try {
    return use(stage)
  } finally {
    stage.close()
  }
}

function write(stage: Stage, path: string, content: string, from = `texts/${path}.md`): void {
  stage.write({path: path as SitePath, content}, from)
}

describe('a stage', () => {
  it('writes text and bytes into folders that it makes', () => {
    inStage((stage) => {
      write(stage, 'a/b/c.txt', 'қаңтар')
      stage.write({path: 'a/b/d.bin' as SitePath, content: Uint8Array.of(0, 255)}, 'font')
      expect(readFileSync(join(stage.place.site, 'a/b/c.txt'), 'utf8')).toBe('қаңтар')
      expect([...readFileSync(join(stage.place.site, 'a/b/d.bin'))]).toEqual([0, 255])
    })
  })

  it('lets no path leave it', () => {
    inStage((stage) => {
      expect(() => write(stage, '../escaped.txt', '')).toThrow('part "." or ".."')
    })
  })

  it('leaves nothing beside the site when it is closed, even twice', () => {
    const folder = temporaryFolder()
    const stage = openStage(join(folder, 'dist'))
    write(stage, 'index.html', '')
    expect(readdirSync(folder)).toHaveLength(1)
    stage.close()
    stage.close()
    expect(readdirSync(folder)).toEqual([])
  })

  it('makes the folders above the site', () => {
    const folder = temporaryFolder()
    openStage(join(folder, 'deep/er/dist')).close()
    expect(readdirSync(join(folder, 'deep/er'))).toEqual([])
  })

  it('follows a link to the site', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'real'))
    mkdirSync(join(folder, 'real/dist'))
    symlinkSync(join(folder, 'real/dist'), join(folder, 'dist'))
    const stage = openStage(join(folder, 'dist'))
    expect(readdirSync(join(folder, 'real'))).toHaveLength(2)
    stage.close()
  })

  it.each([
    ['files that are no site', 'thesis.doc'],
    ['a folder', '.git/']
  ])('refuses to replace %s', (_, name) => {
    const out = temporaryFolder()
    if (name.endsWith('/')) mkdirSync(join(out, name))
    else writeFileSync(join(out, name), 'years of work')
    expect(() => openStage(out)).toThrow(
      /^Unexpected (thesis.doc|.git) in .* everything in it would be lost/
    )
    expect(readdirSync(out)).toHaveLength(1)
  })

  it('refuses to replace a file', () => {
    const out = join(temporaryFolder(), 'dist')
    writeFileSync(out, '')
    expect(() => openStage(out)).toThrow('expected a folder')
  })

  it('is written from worker threads too, and their reports are joined', async () => {
    const stage = openStage(join(temporaryFolder(), 'dist'))
    try {
      await Promise.all(['one', 'two'].map((name) => writeFromWorker(stage, name)))
      expect(readFileSync(join(stage.place.site, 'one/own.html'), 'utf8')).toContain('one')
      expect(existsSync(join(stage.place.site, 'two/own.html'))).toBe(true)
      expect(checkPaths(stage.manifest)).toMatchObject([
        {
          place: {file: 'texts/two.md'},
          ruleId: 'path-is-unique',
          actual: 'shared.html',
          cause: {place: {file: 'texts/one.md'}}
        }
      ])
      expect(checkLinks(stage.place, stage.manifest)).toMatchObject([
        {actual: '../gone.html', place: {file: 'texts/one.md'}},
        {actual: '../gone.html', place: {file: 'texts/two.md'}}
      ])
    } finally {
      stage.close()
    }
  }, 30_000)
})

async function writeFromWorker(stage: Stage, name: string): Promise<void> {
  const code = `import('tsx/esm/api').then(async ({register}) => {
    register()
    const {workerData, parentPort} = require('node:worker_threads')
    const {openWriter} = await import(workerData.module)
    const writer = openWriter(workerData.place)
    const from = 'texts/' + workerData.name + '.md'
    writer.write({path: workerData.name + '/own.html', content: workerData.name + '<a href="../gone.html">'}, from)
    writer.write({path: 'shared.html', content: workerData.name}, from)
    parentPort.postMessage(writer.report())
  })`
  const module = join(import.meta.dirname, 'writer.ts')
  const worker = new Worker(code, {eval: true, workerData: {module, place: stage.place, name}})
  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (report) => {
      stage.join(report)
      resolve()
    })
  })
  await worker.terminate()
}

describe('path-is-unique', () => {
  it('names what both files were made from, whichever was first', () => {
    const write2 = (stage: Stage, order: readonly string[]) => {
      for (const from of order) write(stage, 'a/index.html', from, from)
      return checkPaths(stage.manifest)
    }
    const faults = inStage((stage) => write2(stage, ['texts/a.md', 'notes/a.md']))
    expect(faults).toEqual([
      {
        place: {file: 'texts/a.md'},
        ruleId: 'path-is-unique',
        reason: 'Unexpected second file at "a/index.html", expected each path of the site once',
        note: '"a/index.html" is made from notes/a.md. Give one of the two another name.',
        actual: 'a/index.html',
        cause: {
          place: {file: 'notes/a.md'},
          ruleId: 'path-is-unique',
          reason: 'The first file, at "a/index.html"'
        }
      }
    ])
    expect(inStage((stage) => write2(stage, ['notes/a.md', 'texts/a.md']))).toEqual(faults)
  })

  it.each<[string, Record<string, string>, number]>([
    ['paths that differ only in case', {'About/x.txt': '', 'about/x.txt': ''}, 1],
    ['a file where a folder is needed', {'a/b': '', 'a/b/c': ''}, 1],
    ['a folder where a file is needed', {'a/b/c': '', 'a/b': ''}, 1],
    ['a second list of checksums', {SHA256SUMS: 'x'}, 1],
    ['files in one folder', {'a/b': '', 'a/c': '', 'a-b': ''}, 0]
  ])('meets %s', (_, files, count) => {
    expect(faultsOf(files)).toHaveLength(count)
  })
})

describe('link-resolves', () => {
  const speech = '<p id="p1"></p><p id="p34"></p><mark id="n-bandits"></mark>'

  it('is content with links that hold', () => {
    const faults = faultsOf(
      {
        'index.html':
          '<a href="speech/index.html#p34">a</a><img src="a/b.png"><a href="https://example.com/x">',
        'speech/index.html': `${speech}<a href="#p1"></a><a href="../index.html"></a><a href="#top"></a>`,
        'speech/claims/x/index.html':
          '<link rel="canonical" href="https://example.org/speech/claims/x/"><a href="../../">',
        'a/b.png': ''
      },
      'https://example.org'
    )
    expect(faults).toEqual([])
  })

  it.each([
    ['speech/index.html#p35', 'No place "p35" is on speech/index.html. Did you mean "p34"?'],
    ['speech/index.html#elsewhere', 'No place "elsewhere" is on speech/index.html.'],
    [
      'speach/index.html#p34',
      'No file "speach/index.html" is in the site. Did you mean "speech/index.html"?'
    ],
    ['speach/p34.html', 'No file "speach/p34.html" is in the site.'],
    ['speech/clams/index.html', 'No file "speech/clams/index.html" is in the site.'],
    [
      'speech/indx.html',
      'No file "speech/indx.html" is in the site. Did you mean "speech/index.html"?'
    ],
    [
      'Speech/index.html',
      'No file "Speech/index.html" is in the site. Did you mean "speech/index.html"?'
    ],
    ['../outside.html', 'No file "../outside.html" is in the site.'],
    ['/speech/index.html', 'Write it relative to its page: the site can lie at any address.'],
    ['#nowhere', 'No place "nowhere" is on index.html.'],
    ['https://example.org/gone.html', 'No file "gone.html" is in the site.']
  ])('tells that %s leads nowhere', (link, note) => {
    const index = `<a href="${link}">x</a><a href="${link}">again</a>`
    const faults = faultsOf(
      {'index.html': index, 'speech/index.html': speech},
      'https://example.org'
    )
    expect(faults).toEqual([
      {
        place: {file: 'texts/index.html.md'},
        ruleId: 'link-resolves',
        reason: `Unexpected link to "${link}" on index.html, expected a page or place of the site`,
        note,
        actual: link
      }
    ])
  })

  it('names every page that links to a missing place, in order', () => {
    const faults = faultsOf({'b.html': '<a href="x.html">', 'a.html': '<img src="x.html">'})
    expect(faults.map(({reason}) => reason.split(' ').at(5))).toEqual(['a.html,', 'b.html,'])
  })

  it('asks no ids of files that are no pages', () => {
    expect(faultsOf({'index.html': '<a href="a.pdf#page=3">', 'a.pdf': ''})).toEqual([])
  })
})
