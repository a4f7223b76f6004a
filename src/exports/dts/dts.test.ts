import {describe, expect, it} from 'vitest'
import type {OutputFile} from '../../model/types.ts'
import {richArchive} from '../../testing/rich-archive.ts'
import {elementsIn, parseXml, textOf} from '../../testing/xml.ts'
import {tei} from '../tei/tei.ts'
import {dts} from './dts.ts'

const {archive, speeches} = richArchive()

const contributions = speeches.map((context) => dts.contribute(context))

function written(more: typeof contributions = []): Map<string, string> {
  const collector = dts.collect('')
  for (const contribution of [...contributions, ...more]) collector.take(contribution)
  const files = [...(collector.finish(archive) as Iterable<OutputFile>)]
  const documents = speeches.flatMap((context) => [...tei.make(context)])
  return new Map([...files, ...documents].map(({path, content}) => [path, String(content)]))
}

const files = written()

/** Follows a URI template (RFC 6570, as far as these use it) to a file of the site. */
function follow(template: string, values: Readonly<Record<string, string>>): string | undefined {
  const url = template.replace(/\{(\/?)([\w,]+)\}/g, (_all, slash: string, names: string) =>
    names
      .split(',')
      .flatMap((name) => (values[name] === undefined ? [] : [`${slash}${values[name]}`]))
      .join('')
  )
  return files.get(url.replace(`${archive.settings.origin}/`, ''))
}

function json(template: string, values: Readonly<Record<string, string>>) {
  return JSON.parse(follow(template, values) ?? 'null') as Record<string, unknown> | null
}

const entry = JSON.parse(files.get('dts/index.json') ?? '{}') as Record<string, string>
const {collection = '', navigation = '', document = ''} = entry

describe('DTS', () => {
  it('leads from the entry to every speech and back', () => {
    const all = json(collection, {}) as {member: Array<{'@id': string}>}
    const ids = speeches.map(({speech}) => speech.id)
    expect(all.member.map((one) => one['@id'])).toEqual(ids)
    for (const id of ids) {
      expect(json(collection, {id})).toMatchObject({'@id': id, '@type': 'Resource'})
      expect(json(collection, {id, nav: 'parents'})).toMatchObject({
        member: [{'@id': 'all_speeches', totalChildren: ids.length}]
      })
    }
  })

  it.each(speeches.map((context) => [context.speech.id, context] as const))(
    'names the passages of %s in order and serves each with its text',
    (resource, {speech}) => {
      const numbered = speech.blocks.filter(({number}) => number !== undefined)
      const tree = json(navigation, {resource, down: '1'}) as {member: Array<{identifier: string}>}
      expect(tree.member.map(({identifier}) => identifier)).toEqual(numbered.map(({id}) => id))
      for (const block of numbered) {
        const root = parseXml(follow(document, {resource, ref: block.id}) ?? '<none/>')
        expect(textOf(elementsIn(root, 'dts:wrapper')[0] ?? root)).toBe(block.text)
        const ref = {resource, ref: block.id}
        expect(json(navigation, ref)).not.toHaveProperty('member')
        expect(json(navigation, {...ref, down: '0'})?.member).toHaveLength(numbered.length)
        expect(json(navigation, {...ref, down: '-1'})).toMatchObject({
          ref: {identifier: block.id},
          member: [{identifier: block.id}]
        })
      }
      expect(follow(document, {resource})).toBe(files.get(`${resource}/${resource}.tei.xml`))
    }
  )

  it('says the same of a resource by its own templates', () => {
    const own = json(collection, {id: 'mayor-2021-05-01'}) as Record<string, string>
    expect(json(own.navigation ?? '', {down: '1'})).toMatchObject({'@type': 'Navigation'})
    expect(follow(own.document ?? '', {ref: 'p1'})).toContain('Dear citizens')
    expect(json(own.collection ?? '', {nav: 'parents'})).toMatchObject({'@type': 'Resource'})
  })

  it('serves whole documents where nothing else is asked for, and answers every call on them', () => {
    const whole = {...archive, settings: {...archive.settings, dts: 'documents' as const}}
    const collector = dts.collect('')
    for (const context of speeches) {
      collector.take(dts.contribute({...context, shared: {...context.shared, ...whole}}))
    }
    const made = new Map(
      [...(collector.finish(whole) as Iterable<OutputFile>)].map(({path, content}) => [
        path as string,
        JSON.parse(String(content)) as Record<string, string>
      ])
    )
    const point = made.get('dts/index.json') ?? {}
    expect(point.document).not.toContain('ref')
    expect(made.size).toBe(5 + 4 * speeches.length)
    for (const {speech} of speeches) {
      const path = point.navigation?.replace('{resource}', speech.id).replace('{#down}', '')
      expect(made.get(path?.replace(`${archive.settings.origin}/`, '') ?? '')).toMatchObject({
        '@type': 'Navigation',
        resource: {citationTrees: []},
        member: []
      })
    }
  })
})
