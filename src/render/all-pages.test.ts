import {HtmlValidate} from 'html-validate'
import {describe, expect, it} from 'vitest'
import {archiveExports, speechExports} from '../exports/index.ts'
import {allDocuments} from '../testing/all-pages.ts'
import {exportFiles} from '../testing/export-files.ts'
import {smallArchive} from '../testing/small-archive.ts'
import {resolveLink} from '../write/resolve-link.ts'
import {scanHtml} from '../write/scan-html.ts'

const small = smallArchive()
const documents = allDocuments(small)
const paths = [...documents.keys()]

async function exportedPaths(): Promise<string[]> {
  const found = small.speeches.flatMap((context) =>
    speechExports.flatMap(({make}) => [...make(context)].map(({path}) => path as string))
  )
  for (const format of archiveExports) {
    found.push(...(await exportFiles(format, small.archive, small.speeches)).keys())
  }
  return found
}

type Severity = 'error' | 'off'

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
    const files = new Set([...paths, ...(await exportedPaths())])
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
      const validator = new HtmlValidate({extends: ['html-validate:recommended'], rules})
      const report = await validator.validateString(documents.get(path) ?? '')
      const messages = report.results.flatMap((result) =>
        result.messages.map(
          ({ruleId, message, line, column}) => `${ruleId} ${line}:${column} ${message}`
        )
      )
      expect(messages).toEqual([])
    },
    30_000
  )
})

/** Rules of taste that HTML written by a program need not keep, and two that Safari's loss of unstyled lists forbids. */
const rules = {
  'aria-label-misuse': ['error', {allowAnyNamable: true}],
  // The filters of the claims act at once, so their form has nothing to submit.
  'wcag/h32': 'off',
  'no-redundant-role': 'off',
  'prefer-native-element': ['error', {exclude: ['list']}],
  'long-title': 'off',
  'no-trailing-whitespace': 'off',
  'no-inline-style': 'error',
  'svg-focusable': 'off',
  'doctype-style': 'off',
  'attribute-boolean-style': 'off',
  'attr-quotes': 'off',
  'no-implicit-button-type': 'error'
} satisfies Record<string, Severity | [Severity, object]>
