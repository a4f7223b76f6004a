import type {Element, Root} from 'hast'
import {h} from '../../html/element.ts'
import {writeHtml} from '../../html/write-html.ts'
import {distributionsOf} from '../../linked-data/distributions.ts'
import {speechData} from '../../linked-data/speech.ts'
import {address, paths} from '../../model/paths.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {Settings} from '../../model/types.ts'
import type {Assets} from '../../render/page.ts'
import {iconAddress, siteMark} from '../../render/parts/mark.ts'
import {structuredData} from '../../render/parts/structured-data.ts'
import {contents} from '../../render/speech/contents.ts'
import {contentsEntry} from '../../render/speech/sections.ts'
import {topicData} from '../../render/speech/topics.ts'
import type {SpeechExport} from '../export.ts'
import {idsIn} from '../offline/ids-in.ts'
import {leadOut} from '../offline/lead-out.ts'
import {offlineSpeech} from '../offline/offline-speech.ts'
import {type InlineCode, inlineCode} from './inline-code.ts'

/**
 * A speech as one file that works from a disk: text, notes, glosses, sources, styles and scripts are in it. It asks for
 * nothing, and its policy lets it ask for nothing. Fonts are the reader's own.
 */
export const oneFile: SpeechExport = {
  name: 'html',
  summary: 'text, notes and all apparatus as one HTML file that works without the site',
  place: /^(?!index\.html$)[^/]+\.html$/,
  onDemand: true,
  needsAssets: true,
  make: (context, assets) => [
    {
      path: paths.download(context.speech.id, 'html'),
      content: page(context, assets)
    }
  ]
}

function page(context: SpeechContext, assets: Assets | undefined): string {
  const {settings} = context.shared
  const code = inlineCode(assets)
  const article = drawArticle(context)
  const tree: Root = {
    type: 'root',
    children: [
      {type: 'doctype'},
      h('html', {lang: settings.language}, [
        head(context, code),
        h('body', {className: ['page-speech', 'one-file']}, [
          h('a', {className: ['skip-link'], href: '#main'}, 'Skip to the content'),
          siteHeader(settings),
          h('main', {id: 'main', tabIndex: -1}, [article]),
          footer(context)
        ])
      ])
    ]
  }
  return `${writeHtml(tree)}\n`
}

function drawArticle(speech: SpeechContext): Element {
  const {context, ...drawn} = offlineSpeech(speech)
  const sections = [...drawn.after, ...drawn.scale, ...drawn.glossary, ...drawn.sources]
  const article = h('article', {className: ['speech'], dataDate: speech.speech.date}, [
    drawn.head,
    h('div', {className: ['side']}, [contents(sections.map(contentsEntry), context)]),
    ...drawn.introduction,
    drawn.text,
    ...sections
  ])
  const ids = new Set(idsIn([article]))
  leadOut([article], {
    origin: speech.shared.settings.origin,
    speech: speech.speech.id,
    linkTo: (id) => (ids.has(id) ? `#${id}` : undefined)
  })
  return article
}

function head(context: SpeechContext, code: InlineCode): Element {
  const {speech, shared} = context
  const {settings} = shared
  const data = speechData(context, distributionsOf(speech.id, context.shared.settings.downloads))
  return h('head', [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {httpEquiv: 'Content-Security-Policy', content: code.policy}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('title', `${speech.title} – ${settings.title}`),
    h('meta', {name: 'color-scheme', content: 'light dark'}),
    h('link', {rel: 'canonical', href: address(settings.origin, paths.speech(speech.id))}),
    h('link', {rel: 'icon', href: iconAddress(), type: 'image/svg+xml'}),
    structuredData(data),
    ...topicData(context),
    h('script', code.early),
    h('style', code.style),
    ...code.scripts.map((script) => h('script', {type: 'module'}, script))
  ])
}

function siteHeader(settings: Settings): Element {
  return h('header', {className: ['site-header']}, [
    h('a', {className: ['site-title'], href: address(settings.origin, paths.home)}, [
      siteMark(),
      settings.title
    ])
  ])
}

function footer({speech, shared}: SpeechContext): Element {
  const {settings} = shared
  const page = address(settings.origin, paths.speech(speech.id))
  return h('footer', {className: ['site-footer']}, [
    h('p', [
      `Published by ${settings.publisher}. Notes: ${settings.editor}, under `,
      h('a', {href: settings.licence.url, rel: 'license'}, settings.licence.name),
      `. Edition of ${speech.updated}; the current one is at `,
      h('a', {href: page}, page),
      '.'
    ]),
    h('ul', [h('li', h('a', {href: settings.contact}, 'Report an error'))])
  ])
}
