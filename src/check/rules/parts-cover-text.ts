import {didYouMean} from '../../model/nearest.ts'
import type {AnchorId, Part, Place, Speech} from '../../model/types.ts'
import {altered, partsFile} from '../examples.ts'
import type {Finding, Rule} from '../rule.ts'

const parts = `- id: founding
  title: The founding
  from: p1
  to: p1
  questions:
    - text: On what proposition was the nation founded?
      answers: [p1]
- id: war
  title: The war
  from: p2
  to: p3
`

/** The parts of a speech follow each other and leave nothing out. */
export const partsCoverText: Rule = {
  id: 'parts-cover-text',
  scope: 'speech',
  sentence:
    'The parts of a speech follow one another from its first paragraph to its last, and answers stand in it.',
  why: 'The parts are the table of contents and the way through the text for a class; a paragraph in none of them is not found.',
  ok: {[partsFile]: parts},
  notOk: [
    {
      files: {[partsFile]: altered(parts, 'from: p2', 'from: p1')},
      messages: [
        'notes/lincoln-1863/parts.yaml:10:9 Unexpected beginning at p1, expected a paragraph after p1, with which the part "founding" ends'
      ]
    },
    {
      files: {[partsFile]: altered(parts, 'from: p2', 'from: p3')},
      messages: [
        'notes/lincoln-1863/parts.yaml:10:9 Unexpected beginning at p3, expected p2, which belongs to no part'
      ]
    },
    {
      files: {[partsFile]: altered(parts, 'to: p3', 'to: p2')},
      messages: [
        'notes/lincoln-1863/parts.yaml:11:7 Unexpected end at p2, expected the last paragraph, p3'
      ]
    },
    {
      files: {[partsFile]: altered(parts, 'answers: [p1]', 'answers: [p10]')},
      messages: [
        'notes/lincoln-1863/parts.yaml:7:17 Unexpected paragraph "p10", expected an anchor of the text',
        '  Did you mean "p1"?'
      ]
    },
    {
      files: {[partsFile]: altered(parts, 'id: war', 'id: founding')},
      messages: [
        'notes/lincoln-1863/parts.yaml:8:7 Unexpected second part "founding", expected each id once',
        '  notes/lincoln-1863/parts.yaml:1:7 The first part with this id is here'
      ]
    }
  ],
  checkSpeech(speech: Speech) {
    const {parts: all} = speech
    if (all.length === 0) return []
    const order = new Map(speech.blocks.map(({id}, index) => [id, index]))
    const unknown = unknownAnchors(speech, order)
    if (unknown.length > 0) return unknown
    return [
      ...all.flatMap((part, index) => [
        ...twice(part, index, speech),
        ...misplaced(part, index, speech, order)
      ]),
      ...unfinished(speech, order)
    ]
  }
}

type Order = ReadonlyMap<AnchorId, number>

function unknownAnchors({parts: all, partsPlaceOf}: Speech, order: Order): Finding[] {
  const written = all.flatMap(({from, to, questions}, index) => [
    {id: from, path: [index, 'from']},
    {id: to, path: [index, 'to']},
    ...questions.flatMap(({answers}, question) =>
      answers.map((id, answer) => ({id, path: [index, 'questions', question, 'answers', answer]}))
    )
  ])
  return written
    .filter(({id}) => !order.has(id))
    .map(({id, path}) => {
      const note = didYouMean(id, order.keys())
      return {
        place: partsPlaceOf(...path),
        reason: `Unexpected paragraph "${id}", expected an anchor of the text`,
        actual: id,
        ...(note ? {note} : {})
      }
    })
}

function twice({id}: Part, index: number, {parts: all, partsPlaceOf}: Speech): Finding[] {
  const first = all.findIndex((part) => part.id === id)
  if (first === index) return []
  return [
    {
      place: partsPlaceOf(index, 'id'),
      reason: `Unexpected second part "${id}", expected each id once`,
      actual: id,
      cause: {place: partsPlaceOf(first, 'id'), reason: 'The first part with this id is here'}
    }
  ]
}

function misplaced(
  {from, to}: Part,
  index: number,
  {parts: all, blocks, partsPlaceOf}: Speech,
  order: Order
): Finding[] {
  const start = order.get(from) ?? 0
  if ((order.get(to) ?? 0) < start) {
    const reason = `Unexpected end ${to} before the beginning ${from}, expected a later paragraph`
    return [{place: partsPlaceOf(index, 'to'), reason, actual: to}]
  }
  const before = all[index - 1]
  const end = before ? (order.get(before.to) ?? 0) : -1
  const place = () => partsPlaceOf(index, 'from')
  if (before && start <= end) return [overlap(from, before, place())]
  const between = blocks.slice(end + 1, start).filter(({kind}) => kind !== 'heading')
  const [left] = between
  if (!left) return []
  const reason = `Unexpected beginning at ${from}, expected ${left.id}, which belongs to no part`
  return [{place: place(), reason, actual: from, expected: [left.id]}]
}

function overlap(from: AnchorId, before: Part, place: Place): Finding {
  return {
    place,
    reason: `Unexpected beginning at ${from}, expected a paragraph after ${before.to}, with which the part "${before.id}" ends`,
    actual: from
  }
}

function unfinished({parts: all, blocks, partsPlaceOf}: Speech, order: Order): Finding[] {
  const index = all.length - 1
  const last = all[index]
  const rest = blocks.slice((order.get(last?.to ?? ('' as AnchorId)) ?? 0) + 1)
  const end = rest.findLast(({kind}) => kind !== 'heading')
  if (!last || !end) return []
  const reason = `Unexpected end at ${last.to}, expected the last paragraph, ${end.id}`
  return [{place: partsPlaceOf(index, 'to'), reason, actual: last.to, expected: [end.id]}]
}
