import {describe, expect, it} from 'vitest'
import {compare} from '../testing/agreement/compare.ts'
import {factsOf} from '../testing/agreement/facts.ts'
import {formats} from '../testing/agreement/formats.ts'
import {hostileArchive} from '../testing/hostile-archive.ts'
import {ownEdition} from '../testing/read-archive.ts'
import {richArchive} from '../testing/rich-archive.ts'

const archives = [
  ['this edition', ownEdition()],
  ['the rich archive', richArchive()],
  ['an archive of hostile characters', hostileArchive()]
] as const

describe.each(archives)(
  'all formats of %s agree with the archive',
  {timeout: 60_000},
  (_name, archive) => {
    it.each(formats)('$name', async (format) => {
      for (const context of archive.speeches) {
        const {told, wanted} = await compare(format, context, archive)
        for (const name of Object.keys(wanted) as Array<keyof typeof wanted>) {
          expect({[name]: told[name]}).toEqual({[name]: wanted[name]})
        }
      }
    })
  }
)

describe('the table of formats', () => {
  const facts = Object.keys(factsOf(archives[1][1].speeches[0] as never))

  it.each(formats)('of $name tells each fact or says why not', async (format) => {
    const [, archive] = archives[1]
    const [context] = archive.speeches
    const read = context ? await format.read(context, archive) : {}
    const cells = [...Object.keys(read), ...Object.keys(format.silent)]
    expect(cells.toSorted()).toEqual(facts.toSorted())
  })

  it('is of an edition that holds every fact', () => {
    const [, own] = archives[0]
    const held = own.speeches.map(factsOf)[0]
    for (const [name, value] of Object.entries(held ?? {})) {
      expect([name, Object.keys(value).length > 0]).toEqual([name, true])
    }
    expect(Object.keys(held?.paragraphs ?? {})).toHaveLength(52)
  })
})
