import type {XmlNode} from 'citeproc'

/** Changes a style's tree. */
export type Correction = (style: XmlNode) => void

/**
 * Set paragraphs as the MLA Handbook does, `par. 34` and `pars. 34–36`: the style prints `para.34`, without a space.
 *
 * @param style - `modern-language-association`.
 */
export const mlaParagraphs: Correction = (style) => {
  const terms = find(style, (node) => node.name === 'terms')
  terms.children.push(
    xml('term', {name: 'paragraph', form: 'short'}, [
      xml('single', {}, ['par.']),
      xml('multiple', {}, ['pars.'])
    ])
  )
  find(style, holds('label', 'locator')).attrs.delimiter = ' '
}

/**
 * Print the pinpoint in the text, `(1, para. 34)`, as university guides to Vancouver do for quotations: the style prints
 * the number alone. The number is the writer's own; 1 stands for it.
 *
 * @param style - `vancouver`.
 */
export const vancouverPinpoint: Correction = (style) => {
  const layout = find(child(style, 'citation'), (node) => node.name === 'layout')
  layout.children = [
    // Not in a group with the pinpoint: that is left out where there is none.
    xml('text', {value: '1'}),
    xml('group', {delimiter: ' ', prefix: ', '}, [
      xml('label', {variable: 'locator', form: 'short'}),
      xml('text', {variable: 'locator'})
    ])
  ]
}

/**
 * Keep the full stops in names of papers, `Газета.Ru`: the style strips them, as if every name were a journal's abbreviation.
 *
 * @param style - `vancouver`.
 */
export const vancouverDots: Correction = (style) => {
  for (const node of nodes(style)) {
    if (node.attrs.variable === 'container-title') delete node.attrs['strip-periods']
  }
}

/**
 * Leave the number before an entry out: it belongs to the writer's own list.
 *
 * @param style - A style that numbers its bibliography.
 */
export const unnumbered: Correction = (style) => {
  const layout = find(child(style, 'bibliography'), (node) => node.name === 'layout')
  layout.children = layout.children.filter(
    (node) =>
      typeof node === 'string' ||
      (node.attrs.variable !== 'citation-number' && node.attrs.macro !== 'citation-number')
  )
}

/**
 * Print a pinpoint as `абз. 34`: the style calls every locator a page (`с.`).
 *
 * @param style - `gost-r-7-0-5-2008`.
 */
export const gostParagraphs: Correction = (style) => {
  find(style, (node) => node.attrs.variable === 'locator').attrs.prefix = ', абз. '
}

/**
 * Describe an online text as GOST R 7.0.5-2008, section 10, does: `Title [Электронный ресурс] // Site. 2022. 7 янв. URL: …`.
 * The style gives a web page no site and no date. Months are shortened by GOST 7.12 and stand in the genitive after a day.
 *
 * @param style - `gost-r-7-0-5-2008`.
 */
export const gostOnlineText: Correction = (style) => {
  const access = find(style, (node) => node.name === 'macro' && node.attrs.name === 'access')
  const online = find(access, (node) => node.name === 'if')
  online.children = online.children.filter(
    (node) => typeof node === 'string' || node.attrs.value === undefined
  )
  find(style, (node) => node.attrs.type === 'webpage post-weblog').children = [
    xml('text', {macro: 'title', prefix: ' '}),
    xml('text', {value: '[Электронный ресурс]', prefix: ' '}),
    xml('group', {delimiter: '. ', prefix: ' ', suffix: '.'}, [
      xml('text', {variable: 'container-title', prefix: '// '}),
      xml('text', {macro: 'year-date'}),
      xml('date', {variable: 'issued'}, [
        xml('date-part', {name: 'day', suffix: ' '}),
        xml('date-part', {name: 'month', form: 'short'})
      ]),
      xml('text', {variable: 'volume', prefix: 'Т. '}),
      xml('text', {variable: 'issue', prefix: '№ '}),
      xml('text', {variable: 'page', prefix: 'С. '})
    ]),
    xml('text', {macro: 'access', prefix: ' '})
  ]
  for (const locale of style.children) {
    if (typeof locale === 'string' || locale.name !== 'locale') continue
    const terms = find(locale, (node) => node.name === 'terms')
    terms.children.push(...monthsAfterDay.map(([name, text]) => term(name, text)))
  }
}

const monthsAfterDay = [
  ['month-02', 'февр.'],
  ['month-03', 'марта'],
  ['month-05', 'мая'],
  ['month-06', 'июня'],
  ['month-07', 'июля'],
  ['month-09', 'сент.'],
  ['month-11', 'нояб.']
] as const

function term(name: string, text: string): XmlNode {
  return xml('term', {name, form: 'short'}, [text])
}

/**
 * Print `¶ 34` and the whole date, `(Jan. 7, 2022)`, as the Bluebook's rules 3.3 and 18.2 ask: the style prints a bare
 * number and the year.
 *
 * @param style - `bluebook-law-review`.
 */
export const bluebookParagraphs: Correction = (style) => {
  const source = find(style, (node) => node.name === 'macro' && node.attrs.name === 'source')
  const other = findLast(source, (node) => node.name === 'else')
  const group = find(other, holds('text', 'locator'))
  group.children = group.children.map((node) =>
    typeof node !== 'string' && node.attrs.variable === 'locator'
      ? xml('group', {delimiter: ' '}, [
          xml('label', {variable: 'locator', form: 'symbol'}),
          xml('text', {variable: 'locator'})
        ])
      : node
  )
  const dated = find(style, (node) => node.attrs.type === 'article-newspaper thesis post-weblog')
  dated.attrs.type = `${dated.attrs.type} speech webpage`
}

/**
 * Make the style's bibliography its citation, so that an entry can be made like a cite: alone, at once and without
 * the registry that sorts and compares all items. A test holds the outcome against `makeBibliography`.
 *
 * @param style - Any style with a bibliography.
 */
export const bibliographyAsCitation: Correction = (style) => {
  const citation = child(style, 'citation')
  const bibliography = child(style, 'bibliography')
  citation.attrs = bibliography.attrs
  citation.children = bibliography.children
  // A note style would end the entry in a second full stop.
  style.attrs.class = 'in-text'
  citationOnly(style)
}

/**
 * Drop the bibliography, which halves the time in which citeproc compiles a style.
 *
 * @param style - Any style.
 */
export const citationOnly: Correction = (style) => {
  style.children = style.children.filter(
    (node) => typeof node === 'string' || node.name !== 'bibliography'
  )
}

function xml(
  name: string,
  attrs: Record<string, string>,
  children: Array<XmlNode | string> = []
): XmlNode {
  return {name, attrs, children}
}

function child(style: XmlNode, name: string): XmlNode {
  return find(style, (node) => node.name === name)
}

function holds(name: string, variable: string) {
  return (node: XmlNode) =>
    node.children.some(
      (inner) =>
        typeof inner !== 'string' && inner.name === name && inner.attrs.variable === variable
    )
}

function find(tree: XmlNode, test: (node: XmlNode) => boolean): XmlNode {
  const found = [...nodes(tree)].find(test)
  if (!found) throw new Error('The style is not the one that this correction was made for.')
  return found
}

function findLast(tree: XmlNode, test: (node: XmlNode) => boolean): XmlNode {
  const found = [...nodes(tree)].findLast(test)
  if (!found) throw new Error('The style is not the one that this correction was made for.')
  return found
}

function* nodes(tree: XmlNode): Generator<XmlNode> {
  yield tree
  for (const inner of tree.children) if (typeof inner !== 'string') yield* nodes(inner)
}
