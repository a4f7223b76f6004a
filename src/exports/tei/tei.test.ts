import {describe, expect, it} from 'vitest'
import type {Element} from 'xast'
import type {SpeechContext} from '../../model/speech-context.ts'
import {ownEdition} from '../../testing/read-archive.ts'
import {richArchive} from '../../testing/rich-archive.ts'
import {elementsIn, parseXml, relaxNgFaults, textOf} from '../../testing/xml.ts'
import {tei, teiApparatus} from './tei.ts'

const grammar = new URL('rostrum.rng', import.meta.url)

interface Written {
  context: SpeechContext
  files: ReadonlyArray<{path: string; xml: string; root: Element}>
}

const written = [...richArchive().speeches, ...ownEdition().speeches].map((context): Written => {
  const files = filesOf(context).map(({path, content}) => {
    const xml = String(content)
    return {path, xml, root: parseXml(xml)}
  })
  return {context, files}
})

const named = written.map(({context, files}) => ({
  name: context.speech.id,
  context,
  files,
  main: files[0]?.root ?? ({} as Element)
}))

describe('the TEI of a speech', () => {
  it.each(named)('of $name is valid by its own grammar', ({files}) => {
    for (const {xml} of files) expect(relaxNgFaults(xml, grammar)).toEqual([])
  })

  it.each(named)('of $name has no pointer that leads nowhere', ({context, files, main}) => {
    const known = new Set([...idsIn(main), ...files.flatMap(({root}) => idsIn(root))])
    for (const {root} of files) {
      const pointers = elementsIn(root).flatMap(pointersOf)
      const local = pointers.flatMap((value) => {
        const [file, id] = value.split('#')
        const own = file === '' || file === `${context.speech.id}.tei.xml`
        return own && id !== undefined ? [id] : []
      })
      expect(local.filter((id) => !known.has(id))).toEqual([])
      expect(idsIn(root)).toHaveLength(new Set(idsIn(root)).size)
    }
  })

  it.each(named)(
    'of $name holds every block, in order, character for character',
    ({context, main}) => {
      const body = elementsIn(main, 'body')[0] ?? main
      const blocks = elementsIn(body).filter(
        ({name, attributes}) =>
          ['seg', 'stage', 'head'].includes(name) && attributes['xml:id'] !== undefined
      )
      expect(blocks.map(textOf)).toEqual(context.speech.blocks.map(({text}) => text))
      expect(blocks.flatMap(({attributes}) => attributes.n ?? [])).toEqual(
        context.speech.blocks.flatMap(({number}) => number ?? [])
      )
    }
  )

  it.each(named)(
    'of $name has the exact words of each note between its anchors',
    ({context, main}) => {
      const body = elementsIn(main, 'body')[0] ?? main
      const found = context.speech.notes.map(({slug}) =>
        between(body, `from_${slug}`, `to_${slug}`)
      )
      const wanted = context.speech.notes.map(({range}) => {
        const text = context.speech.blocks.find(({id}) => id === range?.block)?.text
        return text?.slice(range?.start, range?.end)
      })
      expect(found).toEqual(wanted)
    }
  )

  it.each(named)(
    'of $name agrees with the archive on ratings, evidence and sources',
    ({context, main}) => {
      const annotations = elementsIn(main, 'annotation')
      expect(annotations.map((one) => /#rating_(\S+)/.exec(one.attributes.ana ?? '')?.[1])).toEqual(
        context.speech.notes.map((note) => (note.kind === 'claim' ? note.rating : undefined))
      )
      const evidence = annotations.flatMap((one) =>
        elementsIn(one, 'note').filter(({attributes}) => attributes.type === 'evidence')
      )
      expect(evidence.map(({attributes}) => attributes.ana)).toEqual(
        context.speech.notes.flatMap((note) => note.evidence.map(({stance}) => `#stance_${stance}`))
      )
      const listed = new Set(elementsIn(main, 'bibl').map(({attributes}) => attributes['xml:id']))
      for (const id of context.speech.notes.flatMap(({cited}) => cited)) {
        expect(listed).toContain(`source_${id}`)
      }
    }
  )

  it.each(named)('of $name has no paragraph within another, as its Schematron wants', ({files}) => {
    const nested = files.flatMap(({root}) =>
      elementsIn(root, 'p').flatMap((paragraph) =>
        elementsIn(paragraph)
          .filter(({name}) => !['item', 'note', 'quote', 'cell'].includes(name))
          .flatMap(({children}) => children)
          .filter((child) => child.type === 'element' && child.name === 'p')
      )
    )
    expect(nested).toEqual([])
  })

  it('gives hostile words back as they are', () => {
    const rich = named.find(({name}) => name === 'debate-2020-02')
    const titles = elementsIn(rich?.main ?? parseXml('<x/>'), 'title')
    expect(titles[0] && textOf(titles[0])).toBe('Debate <on> "the" port & the sea')
    const notes = elementsIn(rich?.main ?? parseXml('<x/>'), 'note')
    expect(notes.map(textOf)).toContain('It holds <all> & ]]> "everything".')
  })

  it('opens an utterance for each turn and names who speaks', () => {
    const rich = named.find(({name}) => name === 'debate-2020-02')
    const utterances = elementsIn(rich?.main ?? parseXml('<x/>'), 'u')
    expect(utterances.map(({attributes}) => attributes.who)).toEqual([
      '#entry_jane-mayor',
      '#entry_jane-mayor',
      '#speaker_2',
      '#entry_jane-mayor',
      '#entry_jane-mayor',
      '#entry_jane-mayor'
    ])
  })

  it('sets the readings of other witnesses into an apparatus', () => {
    const rich = named.find(({name}) => name === 'debate-2020-02')
    const readings = elementsIn(rich?.files[1]?.root ?? parseXml('<x/>'), 'rdg')
    expect(readings.map(textOf)).toEqual(['gebogene Worte', 'красные & <синие>'])
    expect(readings[1]?.attributes.wit).toBe('#wit_log-2021 #wit_gazette-2021')
  })

  it('writes the same bytes twice', () => {
    const again = richArchive().speeches.flatMap((context) => filesOf(context))
    const first = written.slice(0, 4).flatMap(({files}) => files.map(({xml}) => xml))
    expect(again.map(({content}) => content)).toEqual(first)
  })
})

describe('the grammar', () => {
  const xml = named[0]?.files[0]?.xml ?? ''
  it.each([
    ['an unknown element', xml.replace('<body>', '<body><blink/>')],
    ['an unknown rating form', xml.replace(/motivation="\w+"/, 'motivation="liking"')],
    ['a date that is none', xml.replace(/when="[^"]+"/, 'when="soon"')],
    ['a target that is no pointer', xml.replace(/target="#w_[^"]+"/, 'target="w"')]
  ])('refuses %s', (_what, broken) => {
    expect(broken).not.toBe(xml)
    expect(relaxNgFaults(broken, grammar)).not.toEqual([])
  })
})

function filesOf(context: SpeechContext) {
  return [...tei.make(context), ...teiApparatus.make(context)]
}

function idsIn(root: Element): string[] {
  return elementsIn(root).flatMap(({attributes}) => attributes['xml:id'] ?? [])
}

const pointing = [
  'target',
  'ref',
  'ana',
  'who',
  'resp',
  'from',
  'to',
  'wit',
  'corresp',
  'prev',
  'next',
  'scheme',
  'where'
]

function pointersOf({attributes}: Element): string[] {
  return pointing.flatMap((name) =>
    (attributes[name] ?? '')
      .split(' ')
      .filter((value) => value.includes('#') && !value.includes('://'))
  )
}

/** The text between two empty elements, in order of the document. */
function between(root: Element, from: string, to: string): string {
  let text: string | undefined
  let done = false
  const walk = (element: Element) => {
    for (const child of element.children) {
      if (child.type === 'text' && text !== undefined && !done) text += child.value
      if (child.type !== 'element') continue
      if (child.attributes['xml:id'] === from) text = ''
      if (child.attributes['xml:id'] === to) done = true
      walk(child)
    }
  }
  walk(root)
  return text ?? ''
}
