import {describe, expect, it} from 'vitest'
import {archiveExports, publishedFormats} from '../exports/index.ts'
import {scanHtml} from '../html/scan-html.ts'
import {allDocuments} from '../testing/all-pages.ts'
import {exportFiles} from '../testing/export-files.ts'
import {htmlFaults} from '../testing/html-faults.ts'
import {smallArchive} from '../testing/small-archive.ts'
import {checksumsName} from '../write/checksums.ts'
import {resolveLink} from '../write/resolve-link.ts'

const small = smallArchive()
const documents = allDocuments(small)
const paths = [...documents.keys()]

async function exportedPaths(): Promise<string[]> {
  const found = small.speeches.flatMap((context) =>
    publishedFormats(context.shared.settings).flatMap(({make}) =>
      [...make(context)].map(({path}) => path as string)
    )
  )
  for (const format of archiveExports) {
    found.push(...(await exportFiles(format, small.archive, small.speeches)).keys())
  }
  return [...found, checksumsName]
}

describe('the pages of an archive', () => {
  it('have a path each', () => {
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toEqual(
      expect.arrayContaining([
        'index.html',
        'claims/index.html',
        'sources/gazette-2021/index.html',
        'glossary/porto/index.html',
        'timeline/index.html',
        'map/index.html',
        'changes/index.html',
        'about/index.html',
        'about/checks/index.html',
        'search/index.html',
        '404.html',
        'mayor-2021/index.html',
        'mayor-2021/claims/ten-days/index.html'
      ])
    )
  })

  it('link only to pages and places that there are', async () => {
    // The checksums are written last, over all other files.
    const files = new Set([...paths, ...(await exportedPaths()), 'SHA256SUMS'])
    const ids = new Map([...documents].map(([path, html]) => [path, new Set(scanHtml(html).ids)]))
    const broken = [...documents].flatMap(([path, html]) =>
      scanHtml(html)
        .links.filter((link) => {
          const target = resolveLink(path, link, small.archive.settings.origin)
          if (target === undefined) return false
          const [file = '', fragment] = target.split('#')
          if (file.startsWith('assets/')) return false
          return !files.has(file) || (fragment !== undefined && !ids.get(file)?.has(fragment))
        })
        .map((link) => `${path}: ${link}`)
    )
    expect(broken).toEqual([])
  }, 30_000)

  it.each(paths)(
    '%s is sound HTML',
    async (path) => {
      expect(await htmlFaults(documents.get(path) ?? '')).toEqual([])
    },
    30_000
  )
})
