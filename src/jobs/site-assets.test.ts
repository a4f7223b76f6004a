import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {OutputFile} from '../model/types.ts'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {keepAssets, siteAssets} from './site-assets.ts'

async function assetsOf(scripts?: string) {
  const files: Array<[string, string]> = []
  const take = ({path, content}: OutputFile) => {
    files.push([path, Buffer.from(content).toString('base64')])
  }
  const assets = await siteAssets(take, scripts)
  return {...assets, files: new Map(files.sort())}
}

describe('siteAssets', () => {
  it('hands over every file of the project that pages can link to', async () => {
    const {files, pathByName} = await assetsOf()
    expect([...files.keys()]).toEqual([...pathByName.values()].sort())
    expect([...pathByName.keys()]).toEqual(expect.arrayContaining(['style.css', 'site.js']))
  })

  it('gives the same where they lie ready beside a bundle', async () => {
    const scripts = temporaryFolder()
    await keepAssets(scripts)
    const kept = readdirSync(join(scripts, 'browser'), {recursive: true})
    expect(kept).toContain('names.json')
    expect(await assetsOf(scripts)).toEqual(await assetsOf())
  })

  it('makes them where the bundle is gone', async () => {
    expect(await assetsOf(join(temporaryFolder(), 'gone'))).toEqual(await assetsOf())
  })
})
