import type {Element, ElementContent, Properties} from 'hast'
import type {Citable} from '../../cite/citation-templates.ts'
import type {CitedBlock} from '../../cite/fill-citation.ts'
import {citations} from '../parts/cite-box.ts'

/** Shows the citations of a block whose words are given. */
export type BlockCiter = (block: CitedBlock, words: string) => Element[]

/** What stands in for what differs between blocks. */
const standIn = {id: 'p90001', number: '90001', fingerprint: 'q9q9', words: 'Qzqzwords qzqz'}
const slots = /(p90001|90001|q9q9|Qzqzwords qzqz)/

/** What every style and format writes as it is: no mark of any of them, no address, no mark of a list at the beginning. */
const easyName = /^[a-z\d]+$/
const easyWords = /^(?!\s*(?:[-+]|\d+[.)])\s)(?!.*:\/\/)[^\\`*_[\]<>&#|~"\n]+$/

/**
 * Make ready to show the citations of one block of a speech after the other.
 *
 * Guarantees the trees of `citations` (a property test holds it to that) in a fraction of its time: citations of blocks of
 * one speech differ in number, anchor, check code and words alone, so one is made and those are put in their places.
 * Parts that are alike are the same objects in all.
 *
 * @param citable - The speech.
 * @returns Shows a block's citations.
 */
export function blockCiter(citable: Citable): BlockCiter {
  const careful: BlockCiter = (from, words) => citations({...citable, passage: {from}, words})
  if (slots.test(JSON.stringify(citable))) return careful
  let fills: ReadonlyArray<Fill<Element>> | undefined
  return (block, words) => {
    const {id, number, fingerprint} = block
    const isEasy = [id, number ?? '', fingerprint].every((name) => easyName.test(name))
    if (number === undefined || !isEasy || !easyWords.test(words)) return careful(block, words)
    fills ??= careful(standIn, standIn.words).map((element) => fillOf(element))
    const values = new Map([
      [standIn.id, id],
      [standIn.number, number],
      [standIn.fingerprint, fingerprint],
      [standIn.words, words]
    ])
    return fills.map((fill) => fill(values))
  }
}

/** Gives a part of the tree for what stands in its slots. */
type Fill<Part> = (values: ReadonlyMap<string, string>) => Part

function fillOf(element: Element): Fill<Element> {
  if (!slots.test(JSON.stringify(element))) return () => element
  const properties = Object.entries(element.properties).map(
    ([name, value]) => [name, typeof value === 'string' ? wordsFill(value) : () => value] as const
  )
  const children = element.children.map((child) => contentFill(child))
  return (values) => {
    const filled: Properties = {}
    for (const [name, fill] of properties) filled[name] = fill(values)
    return {...element, properties: filled, children: children.map((fill) => fill(values))}
  }
}

function contentFill(node: ElementContent): Fill<ElementContent> {
  if (node.type === 'element') return fillOf(node)
  if (node.type !== 'text') return () => node
  const fill = wordsFill(node.value)
  return (values) => ({type: 'text', value: fill(values)})
}

function wordsFill(words: string): Fill<string> {
  const pieces = words.split(slots)
  return (values) => {
    let filled = ''
    for (const piece of pieces) filled += values.get(piece) ?? piece
    return filled
  }
}
