import CSL from 'citeproc'
import {describe, expect, it} from 'vitest'
import type {CslItem} from './csl-item.ts'
import {formatName, parseOutput} from './output-format.ts'
import {packagedLocale, packagedStyle} from './packaged-styles.ts'
import {runCiteproc} from './run-citeproc.ts'
import {runsToText} from './runs.ts'
import {type CitationStyle, styles} from './styles.ts'

const items: readonly CslItem[] = [
  {
    id: 'article',
    type: 'article-newspaper',
    title: 'Who ordered “that”?',
    author: [{family: 'García', given: 'Ana'}, {literal: 'AFP'}],
    issued: {
      'date-parts': [
        [2022, 1, 4],
        [2022, 1, 7]
      ]
    },
    'container-title': 'The Paper',
    URL: 'https://a.example/1',
    language: 'en'
  },
  {id: 'book', type: 'book', title: 'Қаңтар', publisher: 'Press', issued: {'date-parts': [[2022]]}},
  {id: 'bare', type: 'webpage', title: 'No date'}
]

/** What the style's own bibliography gives, by the long way of a registry. */
function byBibliography(style: CitationStyle, item: CslItem): string {
  const tree = packagedStyle(style.csl.file, style.csl.id)
  for (const correct of style.corrections) correct(tree)
  const locale = packagedLocale(style.language === 'ru' ? 'QRtnFDOM' : 'sEMThhgf')
  const retrieveLocale = () =>
    style.id === 'harvard' || style.id === 'oscola' ? packagedLocale('BkVuSgeS') : locale
  const engine = new CSL.Engine({retrieveLocale, retrieveItem: () => item}, tree)
  engine.setOutputFormat(formatName)
  engine.updateItems([item.id])
  const made = engine.makeBibliography()
  return runsToText(parseOutput(made ? (made[1][0] ?? '') : '')).replace(/\s+/g, ' ')
}

// Compiling a style takes long on a busy machine.
describe('an entry made like a cite', {timeout: 60_000}, () => {
  const lists = styles.filter(({id}) => ['chicago-notes', 'mla', 'oscola', 'gost'].includes(id))
  it.each(lists.map((style) => [style.id, style] as const))(
    'is what the bibliography of %s gives',
    (_id, style) => {
      for (const item of items) {
        expect(runsToText(runCiteproc(style, 'list', item))).toBe(byBibliography(style, item))
      }
    }
  )
})
