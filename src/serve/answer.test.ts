import {mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {request} from 'node:http'
import {dirname, join} from 'node:path'
import {text} from 'node:stream/consumers'
import {describe, expect, it, onTestFinished} from 'vitest'
import {serveFolder} from '../testing/serve-folder.ts'
import {temporaryFolder} from '../testing/temporary-folder.ts'

/** Serves a site with a secret beside it, and gives a plain HTTP client: `fetch` would mend bad paths. */
async function site(files: Readonly<Record<string, string>> = pages) {
  const folder = temporaryFolder()
  const root = join(folder, 'dist')
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), content)
  }
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'))
  const {url, close} = await serveFolder(root)
  onTestFinished(close)
  const ask = async (path: string, method = 'GET', headers = {}) => {
    const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
      const {hostname, port} = new URL(url)
      request({hostname, port, path, method, headers}, resolve).on('error', reject).end()
    })
    return {status: response.statusCode, headers: response.headers, body: await text(response)}
  }
  return {ask, root}
}

const pages = {
  'index.html': 'home',
  'speech/index.html': 'speech',
  'speech/speech.json': '{}',
  'empty/data.csv': '',
  'қаңтар.txt': 'January',
  '404.html': 'not here',
  SHA256SUMS: 'sums'
}

describe('a served site', () => {
  it.each([
    ['/', 'home', 'text/html; charset=utf-8'],
    ['/index.html', 'home', 'text/html; charset=utf-8'],
    ['/speech/', 'speech', 'text/html; charset=utf-8'],
    ['/speech/?q=a/../b#x', 'speech', 'text/html; charset=utf-8'],
    ['/speech/speech.json', '{}', 'application/json'],
    ['/empty/data.csv', '', 'text/csv; charset=utf-8'],
    [`/${encodeURIComponent('қаңтар')}.txt`, 'January', 'text/plain; charset=utf-8'],
    ['/SHA256SUMS', 'sums', 'text/plain; charset=utf-8']
  ])('answers %s', async (path, body, type) => {
    const {ask} = await site()
    const answered = await ask(path)
    expect(answered).toMatchObject({status: 200, body})
    expect(answered.headers).toMatchObject({
      'content-type': type,
      'content-length': String(Buffer.byteLength(body)),
      'cache-control': 'no-store'
    })
  })

  it('leads from a folder without a slash to the folder', async () => {
    const {ask} = await site()
    const {status, headers} = await ask('/speech?q=1')
    expect([status, headers.location]).toEqual([301, '/speech/?q=1'])
  })

  it.each([
    '/gone',
    '/empty/',
    '/speech/index.html/',
    '/../secret.txt',
    '/speech/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%00',
    '/speech%00/',
    '/link.txt',
    '//speech/',
    '/speech//',
    '/%zz',
    `/${'a'.repeat(300)}`,
    '/etc/passwd'
  ])('answers %s with its own 404 page', async (path) => {
    const {ask} = await site()
    expect(await ask(path)).toMatchObject({status: 404, body: 'not here'})
  })

  it('answers where there is no 404 page, and no site at all', async () => {
    const {ask, root} = await site({'index.html': ''})
    expect(await ask('/x')).toMatchObject({status: 404})
    rmSync(root, {recursive: true})
    expect(await ask('/')).toMatchObject({status: 404})
  })

  it('answers HEAD without a body', async () => {
    const {ask} = await site()
    const {status, headers, body} = await ask('/', 'HEAD')
    expect([status, headers['content-length'], body]).toEqual([200, '4', ''])
  })

  it('refuses other methods and other hosts', async () => {
    const {ask} = await site()
    expect(await ask('/', 'POST')).toMatchObject({status: 405, headers: {allow: 'GET, HEAD'}})
    expect(await ask('/', 'GET', {host: 'evil.example'})).toMatchObject({status: 403})
    expect(await ask('/', 'GET', {host: 'localhost:4321'})).toMatchObject({status: 200})
  })
})
