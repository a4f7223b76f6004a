import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {type AssetBundle, bundleAssets} from './assets.ts'

const sources = {
  'style.css': `@import './styles/fonts.css'; @layer base { p { color: red; & a { color: blue } } }`,
  'styles/fonts.css': `@font-face { font-family: F; src: url('../fonts/f-latin.woff2') format('woff2') }`,
  'fonts/f-latin.woff2': 'a font',
  'site.ts': `import {word} from './parts/word.ts'; document.title = word satisfies string`,
  'speech.ts': `import {word} from './parts/word.ts'; document.body.lang = word`,
  'site.test.ts': `throw new Error('not for browsers')`,
  'parts/word.ts': `export const word: string = 'қаңтар'`,
  'tsconfig.json': '{}'
}

function browserFolder(files: Readonly<Record<string, string>>, way = 'browser'): string {
  const folder = join(temporaryFolder(), way)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
  return folder
}

function textOf(bundle: AssetBundle, name: string): string {
  const file = bundle.files.find(({path}) => path === bundle.pathByName.get(name))
  return Buffer.from(file?.content ?? []).toString()
}

describe('bundleAssets', () => {
  it('makes one file of each entry and of each font, under a hashed name', async () => {
    const bundle = await bundleAssets(browserFolder(sources))
    expect([...bundle.pathByName.keys()].sort()).toEqual([
      'f-latin.woff2',
      'site.js',
      'speech.js',
      'style.css'
    ])
    expect(bundle.pathByName.get('style.css')).toMatch(/^assets\/style-[A-Z2-7]{8}\.css$/)
    expect(bundle.files.map(({path}) => path).sort()).toEqual(
      [...bundle.pathByName.values()].sort()
    )
    expect(textOf(bundle, 'site.js')).toContain('қаңтар')
  })

  it('lets styles find their fonts from where they lie', async () => {
    const bundle = await bundleAssets(browserFolder(sources))
    const font = bundle.pathByName.get('f-latin.woff2')?.replace('assets/', './')
    expect(textOf(bundle, 'style.css')).toContain(`url("${font}")`)
    expect(textOf(bundle, 'f-latin.woff2')).toBe('a font')
  })

  it('lowers nested rules and keeps layers', async () => {
    const css = textOf(await bundleAssets(browserFolder(sources)), 'style.css')
    expect(css).toContain('@layer base')
    expect(css).toContain('p a{')
  })

  it('gives the same names and bytes wherever the folder lies', async () => {
    const one = await bundleAssets(browserFolder(sources))
    const other = await bundleAssets(browserFolder(sources, 'another/place/код'))
    expect(other).toEqual(one)
  })

  it('gives another name to another content', async () => {
    const one = await bundleAssets(browserFolder(sources))
    const changed = {...sources, 'parts/word.ts': `export const word = 'other'`}
    const other = await bundleAssets(browserFolder(changed))
    expect(other.pathByName.get('site.js')).not.toBe(one.pathByName.get('site.js'))
    expect(other.pathByName.get('style.css')).toBe(one.pathByName.get('style.css'))
  })

  it('copies further files from a table', async () => {
    const folder = browserFolder(sources)
    const bundle = await bundleAssets(folder, {'icon.svg': join(folder, 'parts/word.ts')})
    expect(bundle.pathByName.get('icon.svg')).toMatch(/^assets\/icon-[\da-f]{8}\.svg$/)
    expect(textOf(bundle, 'icon.svg')).toBe(sources['parts/word.ts'])
  })

  it('says where code is wrong', async () => {
    const folder = browserFolder({'site.ts': '\n  let = 1 1'})
    await expect(bundleAssets(folder)).rejects.toThrow('site.ts:2:10')
  })
})
