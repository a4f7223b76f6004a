import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {publishedSchemas} from './published.ts'

const root = new URL('../../../', import.meta.url)
const schemas = new Map(
  publishedSchemas('https://archive.example').map(({path, content}) => [
    path.replace(/^data\/format\/|\.schema\.json$/g, ''),
    JSON.parse(String(content)) as object
  ])
)

/** Every scalar is a string to the reader. */
const yaml = (file: string) =>
  parse(readFileSync(new URL(file, root), 'utf8'), {schema: 'failsafe'})

function frontMatter(file: string): unknown {
  const [, text = ''] =
    /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(new URL(file, root), 'utf8')) ?? []
  return parse(text, {schema: 'failsafe'})
}

describe('the published schemas of what editors write', () => {
  it.each([
    ['archive', yaml('texts/archive.yaml')],
    ['text', frontMatter('texts/tokayev-2022-01-07.md')],
    ['note', frontMatter('notes/tokayev-2022-01-07/twenty-thousand-bandits.md')],
    ['coverage', yaml('notes/tokayev-2022-01-07/coverage.yaml')],
    ['parts', yaml('notes/tokayev-2022-01-07/parts.yaml')],
    ['entry', frontMatter('notes/glossary/almaty.md')],
    ['sources', yaml('notes/sources/press.yaml')],
    ['timeline', yaml('notes/timeline.yaml')]
  ])('hold for the files of this archive: %s', (name, value) => {
    const validate = new Ajv2020({strict: false}).compile(schemas.get(name) ?? false)
    validate(value)
    expect(validate.errors).toBeNull()
  })

  it('refuse what the reader refuses', () => {
    const validate = new Ajv2020({strict: false}).compile(schemas.get('note') ?? false)
    const note = frontMatter('notes/tokayev-2022-01-07/twenty-thousand-bandits.md') as object
    expect(validate({...note, rating: 'rather-true'})).toBe(false)
    expect(validate({...note, unheard: 'of'})).toBe(false)
  })
})
