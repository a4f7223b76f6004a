import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import type {Archive, OutputFile} from '../model/types.ts'
import {hostile} from '../testing/hostile.ts'
import {smallArchive} from '../testing/small-archive.ts'
import {citationCff} from './citation-cff.ts'

const {archive} = smallArchive()

function written(settings: Partial<Archive['settings']> = {}): Record<string, unknown> {
  const collector = citationCff.collect('')
  const given = {...archive, settings: {...archive.settings, ...settings}}
  const [file] = [...(collector.finish(given) as Iterable<OutputFile>)]
  return parse(String(file?.content)) as Record<string, unknown>
}

describe('CITATION.cff', () => {
  it('has what the format requires, and the edition as its version', () => {
    expect(written()).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      title: 'Small archive',
      authors: [{name: 'The editor'}],
      message: expect.stringContaining('https://archive.example/cite/'),
      license: 'CC-BY-4.0',
      'date-released': expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)
    })
  })

  it('gives hostile words back as they are', () => {
    expect(written({title: hostile, editor: hostile})).toMatchObject({
      title: hostile,
      authors: [{name: hostile}]
    })
  })

  it.each([
    ['CC BY-SA 4.0', 'CC-BY-SA-4.0'],
    ['CC0 1.0', 'CC0-1.0'],
    ['All rights reserved', undefined]
  ])('names the licence %s by SPDX as %s', (name, spdx) => {
    expect(written({licence: {name, url: 'https://l.example/'}}).license).toBe(spdx)
  })
})
