import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {exportFiles} from '../../testing/export-files.ts'
import {ownEdition} from '../../testing/read-archive.ts'
import {richArchive} from '../../testing/rich-archive.ts'
import {archiveJson} from './archive-json.ts'
import {schemas} from './schemas.ts'
import {speechJson} from './speech-json.ts'

const archives = [richArchive(), ownEdition()]

const schemaFiles = await exportFiles(schemas, archives[0]?.archive ?? ownEdition().archive)
const schemaOf = (name: string) =>
  JSON.parse(String(schemaFiles.get(`data/${name}.schema.json`))) as Schema
const validators = {
  speech: new Ajv2020().compile(schemaOf('speech')),
  archive: new Ajv2020().compile(schemaOf('archive'))
}

interface Schema {
  description?: string
  properties?: {[name: string]: Schema}
  items?: Schema
  oneOf?: Schema[]
  anyOf?: Schema[]
}

const speeches = archives.flatMap((archive) => archive.speeches)

function dataOf(context: (typeof speeches)[number]) {
  const [file] = [...speechJson.make(context)]
  return JSON.parse(String(file?.content))
}

describe('the JSON of a speech', () => {
  it.each(speeches.map((context) => [context.speech.id, context] as const))(
    'of %s is valid by the published schema',
    (_id, context) => {
      validators.speech(dataOf(context))
      expect(validators.speech.errors).toBeNull()
    }
  )

  it('tells where the words of notes, sentences and names stand, in code points', () => {
    for (const context of speeches) {
      const {blocks, notes, coverage, mentions} = dataOf(context)
      const textById = new Map(
        blocks.map(({id, text}: {id: string; text: string}) => [id, [...text]])
      ) as Map<string, string[]>
      const wordsAt = ({at, start, end}: {at: string; start: number; end: number}) =>
        textById.get(at)?.slice(start, end).join('')
      expect(notes.map(wordsAt)).toEqual(notes.map(({quote}: {quote: string}) => quote))
      expect(coverage.map(wordsAt)).toEqual(coverage.map(({text}: {text: string}) => text))
      expect(mentions.map(wordsAt)).toEqual(
        context.mentions.map(({block, start, end}) =>
          context.speech.blocks.find(({id}) => id === block)?.text.slice(start, end)
        )
      )
    }
  })

  it('is refused by the schema where it is not sound', () => {
    const data = dataOf(speeches[0] as (typeof speeches)[number])
    expect(validators.speech({...data, blocks: [{id: 'p1'}]})).toBe(false)
    expect(validators.speech({...data, unheard: 'of'})).toBe(false)
  })
})

describe('the JSON of an archive', () => {
  it.each(archives)('is valid by the published schema', async (given) => {
    const files = await exportFiles(archiveJson, given.archive)
    const data = JSON.parse(String(files.get('archive.json')))
    validators.archive(data)
    expect(validators.archive.errors).toBeNull()
    expect(data.speeches).toHaveLength(given.speeches.length)
    expect(data.sources).toHaveLength(given.archive.sources.size)
  })
})

describe('the schemas', () => {
  it.each(['speech', 'archive'])('of %s tells what every field means', (name) => {
    expect(undescribed(schemaOf(name), name)).toEqual([])
  })
})

function undescribed(schema: Schema, path: string): string[] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
    ...(property.description === undefined ? [`${path}.${name}`] : []),
    ...undescribed(property, `${path}.${name}`)
  ])
  const others = [schema.items, ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
  return [...inner, ...others.flatMap((other) => (other ? undescribed(other, `${path}[]`) : []))]
}
