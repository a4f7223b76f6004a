import type {Element} from 'hast'
import {type ExampleFile, type RuleDocument, ruleDocuments} from '../../check/documentation.ts'
import {h} from '../../html/element.ts'
import {type Page, to} from '../page.ts'
import {paths} from '../paths.ts'

/** Where a rule is watched, in words. */
const scopeLabels: Readonly<Record<RuleDocument['scope'], string>> = {
  file: 'While files are read',
  command: 'Before a command changes texts',
  speech: 'On each speech',
  archive: 'On the whole archive',
  site: 'On the finished site'
}

/**
 * Make the page of the rules that every build checks, from the rules' own documentation.
 *
 * @returns The page.
 */
export function* checksPages(): Generator<Page> {
  const documents = ruleDocuments()
  yield {
    path: paths.checks,
    kind: 'checks',
    title: 'The rules that every build checks',
    description: 'What must hold before anything is published, with examples of what is refused.',
    section: paths.about,
    main: [
      h('header', {className: ['page-head']}, [
        h('p', {className: ['crumbs']}, h('a', {href: to(paths.about)}, 'About')),
        h('h1', 'The rules that every build checks'),
        h(
          'p',
          {className: ['lede']},
          `Nothing is published unless all ${documents.length} hold. Each is shown with what it refuses and what it then says; the examples are also its tests.`
        )
      ]),
      ...scopes().flatMap((scope) => scopeSection(scope, documents))
    ]
  }
}

function scopes(): Array<RuleDocument['scope']> {
  return Object.keys(scopeLabels) as Array<RuleDocument['scope']>
}

function scopeSection(scope: RuleDocument['scope'], documents: readonly RuleDocument[]): Element[] {
  const inScope = documents.filter((document) => document.scope === scope)
  if (inScope.length === 0) return []
  return [
    h('section', {className: ['rules'], ariaLabelledBy: `scope-${scope}`}, [
      h('h2', {id: `scope-${scope}`}, scopeLabels[scope]),
      ...inScope.map(ruleArticle)
    ])
  ]
}

function ruleArticle({id, sentence, why, ok, notOk}: RuleDocument): Element {
  return h('article', {id, className: ['rule']}, [
    h('h3', [sentence, ' ', h('a', {className: ['rule-id'], href: `#${id}`}, h('code', id))]),
    h('p', why),
    h('details', [
      h('summary', notOk.length === 1 ? 'Example' : 'Examples'),
      ...notOk.flatMap(({files, messages}) => [
        h('p', {className: ['example-label']}, 'Refused'),
        ...files.map(exampleFile),
        h('pre', {className: ['example-said'], tabIndex: 0}, h('samp', messages.join('\n')))
      ]),
      ...(ok.length > 0
        ? [h('p', {className: ['example-label']}, 'Accepted'), ...ok.map(exampleFile)]
        : [])
    ])
  ])
}

function exampleFile({path, content}: ExampleFile): Element {
  return h('figure', {className: ['example-file']}, [
    h('figcaption', h('code', path)),
    content === undefined
      ? h('p', 'The file is missing.')
      : h('pre', {tabIndex: 0}, h('code', shown(content)))
  ])
}

/** HTML can hold no NUL; what a file holds in vain is shown by the picture that Unicode has for it. */
function shown(content: string): string {
  return content.replaceAll('\0', '\u2400')
}
