import type {Nodes} from 'mdast'
import {describe, expect, it} from 'vitest'
import {parseMarkdown} from '../read/markdown.ts'
import {ownEdition} from '../testing/read-archive.ts'
import {toMarkdown} from './to-markdown.ts'

const edition = ownEdition()

describe('toMarkdown', () => {
  it.each([
    'He fell [@hrw-2022, p. 3; @un].',
    'The :lang[әкімдік]{kk} said: no.',
    'At 10:30 or a:b, see *this* and **that**.',
    'A mail to someone@example.org, and \\[@not-a-citation].',
    '- one\n- two\n\n> quoted\n\n1. first\n\n| a | b |\n| - | - |\n| 1 | ~~2~~ |',
    'Words[^1].\n\n[^1]: The note.',
    '[a link](https://example.org/?a=1&b=2) and `code`',
    'Stars * and _lines_ and <b>html</b> & more'
  ])('writes what reads the same: %s', (source) => {
    const tree = parseMarkdown(source)
    expect(bare(parseMarkdown(toMarkdown(tree)))).toEqual(bare(tree))
  })

  it('writes every note of this edition so that it reads the same', () => {
    const changed = edition.speeches.flatMap(({speech}) =>
      speech.notes.filter(
        ({body}) =>
          JSON.stringify(bare(parseMarkdown(toMarkdown(body)))) !== JSON.stringify(bare(body))
      )
    )
    expect(changed.map(({slug}) => slug)).toEqual([])
  })
})

/** A tree without places, with neighbouring words joined: those may fall into other pieces. */
function bare(node: Nodes): unknown {
  const {position: _, data: __, ...rest} = node
  if (!('children' in rest)) return rest
  const children: unknown[] = []
  for (const child of rest.children as Nodes[]) {
    const last = children.at(-1) as {type?: string; value?: string} | undefined
    if (child.type === 'text' && last?.type === 'text') last.value = `${last.value}${child.value}`
    else children.push(bare(child))
  }
  return {...rest, children}
}
