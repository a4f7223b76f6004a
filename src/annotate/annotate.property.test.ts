import fc from 'fast-check'
import type {Element, ElementContent, RootContent} from 'hast'
import type {Paragraph, PhrasingContent, Root} from 'mdast'
import {describe, expect, it} from 'vitest'
import type {AnchorId, Block} from '../model/types.ts'
import {aNote, draw, named} from '../testing/annotated.ts'
import {htmlOf} from '../testing/html-of.ts'

/** Letters of several scripts, among them right-to-left ones, combining marks and pairs of surrogates. */
const letters = fc.constantFrom('a', 'б', 'қ', 'ш', 'ש', 'ق', 'e\u0301', '𝒞', '👨‍👩', ' ', '"', '<')
const words = fc.array(letters, {minLength: 1, maxLength: 8}).map((some) => some.join(''))

const phrasing: fc.Arbitrary<PhrasingContent> = fc.letrec<{node: PhrasingContent}>((tie) => ({
  node: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    words.map((value): PhrasingContent => ({type: 'text', value})),
    fc.constant<PhrasingContent>({type: 'break'}),
    words.map((value): PhrasingContent => ({type: 'inlineCode', value})),
    fc
      .tuple(
        fc.constantFrom('emphasis' as const, 'strong' as const),
        fc.array(tie('node'), {minLength: 1, maxLength: 3})
      )
      .map(([type, children]): PhrasingContent => ({type, children}))
  )
})).node

const annotated = fc
  .array(phrasing, {minLength: 1, maxLength: 6})
  .chain((children) => {
    const text = textOf(children)
    const stretch = fc
      .tuple(fc.nat(text.length - 1), fc.integer({min: 1, max: text.length}))
      .map(([a, b]) => ({start: Math.min(a, b - 1), end: Math.max(a + 1, b)}))
    return fc.record({
      children: fc.constant(children),
      text: fc.constant(text),
      stretches: fc.array(stretch, {maxLength: 6}),
      names: fc.array(stretch, {maxLength: 3})
    })
  })
  .map(({children, text, stretches, names}) => {
    const paragraph: Paragraph = {type: 'paragraph', children, data: {anchor: 'p1' as AnchorId}}
    const tree: Root = {type: 'root', children: [paragraph]}
    const block: Block = {
      id: 'p1' as AnchorId,
      kind: 'paragraph',
      number: '1',
      text,
      fingerprint: 'k7f3',
      place: {file: 'x.md'}
    }
    const notes = stretches.map(({start, end}, index) => aNote(index + 1, 'p1', start, end))
    const mentions = names
      .toSorted((a, b) => a.start - b.start)
      .filter((name, index, all) => index === 0 || name.start >= (all[index - 1]?.end ?? 0))
      .filter((name, index, all) => all.slice(0, index).every((other) => other.end <= name.start))
      .map(({start, end}) => named('p1', start, end))
    return {speech: {tree, blocks: [block], notes, ledger: {anchors: new Map()}}, mentions, text}
  })

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) =>
      node.type === 'break'
        ? ' '
        : 'children' in node
          ? textOf(node.children)
          : (node as {value: string}).value
    )
    .join('')
}

/** What a reader's tools meet: text without the apparatus, a line feed for each break. */
function transcriptOf(node: RootContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || node.properties.dataApparatus) return ''
  return node.children.map(transcriptOf).join('')
}

/** The units of the text that each note's highlights cover. */
function markedUnits(block: Element): Map<string, number[]> {
  const unitsBySlug = new Map<string, number[]>()
  let offset = 0
  const mark = (length: number, slugs: readonly string[]) => {
    const units = Array.from({length}, (_, at) => offset + at)
    for (const slug of slugs) unitsBySlug.set(slug, [...(unitsBySlug.get(slug) ?? []), ...units])
    offset += length
  }
  const walk = (node: RootContent, slugs: readonly string[]) => {
    if (node.type === 'text') mark(node.value.length, slugs)
    if (node.type !== 'element' || node.properties.dataApparatus) return
    const inner = node.tagName === 'mark' ? String(node.properties.dataNotes).split(' ') : slugs
    for (const child of node.children) walk(child, inner)
  }
  walk(block, [])
  return unitsBySlug
}

describe('whatever notes hang on whatever markup', () => {
  const blockOf = (nodes: readonly ElementContent[]) =>
    nodes.find((node): node is Element => node.type === 'element' && node.properties.id === 'p1')

  it('the text of a block is the transcript, character for character', () => {
    fc.assert(
      fc.property(annotated, ({speech, mentions, text}) => {
        const block = blockOf(draw(speech, mentions))
        expect(block && transcriptOf(block).replaceAll('\n', ' ')).toBe(text)
      })
    )
  })

  it('each note marks exactly its words, and has one marker', () => {
    fc.assert(
      fc.property(annotated, ({speech, mentions, text}) => {
        const nodes = draw(speech, mentions)
        const block = blockOf(nodes)
        if (!block) throw new Error('no block')
        const marked = markedUnits(block)
        const drawn = transcriptOf(block)
        for (const {slug, range} of speech.notes) {
          const expected = Array.from({length: text.length}, (_, at) => at).filter(
            (at) => at >= range.start && at < range.end && drawn[at] !== '\n'
          )
          expect(marked.get(slug) ?? []).toEqual(expected)
        }
        const markers = htmlOf(block).match(/ id="r-note-\d+"/g) ?? []
        expect(markers.toSorted()).toEqual(
          speech.notes.map(({slug}) => ` id="r-${slug}"`).toSorted()
        )
      })
    )
  })

  it('no highlight stands in a highlight, and no link in a link', () => {
    fc.assert(
      fc.property(annotated, ({speech, mentions}) => {
        for (const node of draw(speech, mentions)) expect(nestedTwice(node, [])).toEqual([])
      })
    )
  })
})

function nestedTwice(node: RootContent, around: readonly string[]): string[] {
  if (node.type !== 'element') return []
  const isOnce = node.tagName === 'a' || node.tagName === 'mark'
  const wrong = isOnce && around.includes(node.tagName) ? [node.tagName] : []
  const inner = isOnce ? [...around, node.tagName] : around
  return [...wrong, ...node.children.flatMap((child) => nestedTwice(child, inner))]
}
