import type {Element} from 'xast'
import {x} from 'xastscript'
import {address, paths} from '../../model/paths.ts'
import type {Emendation} from '../../model/types.ts'
import type {TeiDocument} from './document.ts'
import {ids, pointer} from './ids.ts'
import {taxonomies} from './taxonomies.ts'

/**
 * Describe how the text was treated and how its parts are addressed.
 *
 * @param document - What it is made from.
 * @returns `encodingDesc`.
 */
export function encodingDescription(document: TeiDocument): Element {
  const {settings} = document.shared
  return x('encodingDesc', [
    x('projectDesc', [
      x('p', settings.description),
      x(
        'p',
        'Policy and method: ',
        x('ref', {target: address(settings.origin, paths.about)}, 'about this archive'),
        '.'
      )
    ]),
    editorialPolicy(document),
    references(),
    x('classDecl', taxonomies(settings))
  ])
}

function editorialPolicy({speech}: TeiDocument): Element {
  return x('editorialDecl', [
    correction(speech.emendations),
    x('normalization', [
      x(
        'p',
        'Runs of white space are folded to one space; characters, punctuation and quotation marks are as received.'
      )
    ]),
    x('quotation', {marks: 'all'}, x('p', 'Quotation marks are kept as characters of the text.')),
    x('segmentation', [
      x(
        'p',
        'Each citable paragraph, item, quotation or verse is one seg; its id and number are permanent and the same as on the site. Sentences that were classed are s, with their class in ana. Utterances (u) follow the turns of speakers.'
      )
    ]),
    x('interpretation', [
      x(
        'p',
        'Notes stand apart from the text, as annotations whose target is a span between two anchors at the exact words. A claim is restated, rated by the published scale and set beside dated evidence; each piece of evidence names its stance in ana and its sources.'
      )
    ])
  ])
}

function correction(emendations: readonly Emendation[]): Element {
  const none = 'The text is printed as received; slips are kept.'
  const declared = 'The text is printed as received, but for these declared emendations:'
  return x('correction', {method: 'silent', status: 'high'}, [
    x('p', emendations.length > 0 ? declared : none),
    ...emendations.map(({at, received, printed, reason}) =>
      x('p', [
        x('ref', {target: pointer(ids.block(at))}, at),
        ': ',
        x('choice', [x('sic', received), x('corr', printed)]),
        ` ${reason}`
      ])
    )
  ])
}

/** How citations resolve, for DTS servers and readers: every block that has a number, by its id. */
function references(): Element {
  return x('refsDecl', {n: 'paragraph'}, [
    x('citeStructure', {unit: 'paragraph', match: '//body//*[@n]', use: '@xml:id'}, [
      x('citeData', {use: '@n', property: 'http://purl.org/dc/terms/identifier'})
    ])
  ])
}
