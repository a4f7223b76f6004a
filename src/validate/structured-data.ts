import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Element, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {samplePages} from './sample-pages.ts'
import type {Scope} from './validator.ts'

/** A piece of JSON-LD with the place where it stands. */
export interface LinkedData {
  where: string
  data: object
}

/**
 * Collect JSON-LD: files that end in `.jsonld`, and the blocks in a sample of pages.
 *
 * @param scope - The site.
 * @returns All pieces.
 */
export function linkedData(scope: Scope): LinkedData[] {
  const own = scope.files.filter((file) => file.endsWith('.jsonld'))
  return [
    ...own.map((file) => ({where: file, data: parse(read(scope, file))})),
    ...samplePages(scope.files).flatMap((file) => blocksIn(scope, file))
  ]
}

const processor = unified().use(rehypeParse).freeze()

function blocksIn(scope: Scope, file: string): LinkedData[] {
  const found: LinkedData[] = []
  visit(processor.parse(read(scope, file)) as Root, 'element', (node: Element) => {
    if (node.tagName !== 'script' || node.properties.type !== 'application/ld+json') return
    const text = node.children[0]
    if (text?.type === 'text') found.push({where: file, data: parse(text.value)})
  })
  return found
}

function read({site}: Scope, file: string): string {
  return readFileSync(join(site, file), 'utf8')
}

function parse(json: string): object {
  return JSON.parse(json) as object
}
