import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type ClaimRow, claimRows} from '../../render/claims/claim-row.ts'
import {kindsOf} from '../../render/claims/claim-table.ts'
import {claimArchive, claimFiles} from '../../testing/claim-archive.ts'
import {encodeSet, keepSet} from './claim-set.ts'
import {type ClaimChoices, type ClaimQuestion, findClaims, rowsOnPage} from './find-claims.ts'
import {openClaims} from './open-claims.ts'

describe('a set of claims', () => {
  it('is read as it was written, and strikes what is not in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), {maxLength: 300}),
        fc.array(fc.boolean()),
        (set, before) => {
          const chosen = Uint8Array.from(set, (_one, claim) => (before[claim] === false ? 0 : 1))
          const expected = Uint8Array.from(set, (one, claim) => (one ? (chosen[claim] ?? 0) : 0))
          keepSet(chosen, encodeSet(set.flatMap((one, claim) => (one ? [claim] : []))))
          expect(chosen).toEqual(expected)
        }
      )
    )
  })
})

describe('the table of claims in pieces', () => {
  const archive = claimArchive(3000)
  const all = claimRows(archive)
  const files = claimFiles(archive)

  const find = async (question: Partial<ClaimQuestion>) =>
    findClaims(
      {choices: {}, descending: false, page: 1, ...question},
      await openClaims(files.load),
      'en'
    )

  const naive = (choices: ClaimChoices) =>
    all.filter((row) => {
      const {speech, note} = row
      return (
        (!choices.rating || note.rating === choices.rating) &&
        (!choices.topic || note.topics.includes(choices.topic)) &&
        (!choices.kind || kindsOf(row, archive).some((kind) => kind === choices.kind)) &&
        (!choices.speaker || speech.speaker === choices.speaker) &&
        (!choices.speech || speech.id === choices.speech) &&
        (!choices.from || speech.date >= choices.from) &&
        (!choices.until || speech.date <= choices.until)
      )
    })
  const some = all[1234] as ClaimRow

  it.each([
    {},
    {rating: 'disputed'},
    {topic: 'topic-3'},
    {kind: 'press'},
    {kind: 'law', rating: 'contradicted', topic: 'topic-1'},
    {speaker: some.speech.speaker},
    {speech: some.speech.id},
    {speech: some.speech.id, rating: some.note.rating ?? ''},
    {from: '1990-01-01'},
    {from: '1950-05-05', until: '1960-06-06', rating: 'supported'},
    {until: some.speech.date},
    {rating: 'no-such-rating'},
    {speech: 'no-such-speech'},
    {speaker: 'Nobody'}
  ] as ClaimChoices[])('narrowed by %j holds what it shall', async (choices) => {
    const expected = naive(choices)
    const first = await find({choices})
    expect(first.count).toBe(expected.length)
    expect(first.rows.map(({slug}) => slug)).toEqual(
      expected.slice(0, rowsOnPage).map(({note}) => note.slug)
    )
    const last = await find({choices, page: 1000})
    expect(last.page).toBe(last.pages)
    expect(last.rows.at(-1)?.slug).toBe(expected.at(-1)?.note.slug)
    const withoutSpeech = naive({...choices, speech: ''})
    expect(first.speeches).toHaveLength(new Set(withoutSpeech.map(({speech}) => speech)).size)
  })

  it('tells of a claim what the archive does', async () => {
    const {rows} = await find({choices: {speech: some.speech.id}})
    const {speech, note} = some
    expect(rows).toContainEqual(
      expect.objectContaining({
        speech: speech.id,
        slug: note.slug,
        at: note.at,
        claim: note.claim,
        rating: note.rating,
        speaker: speech.speaker,
        date: speech.date,
        updated: note.updated
      })
    )
  })

  it.each(['claim', 'rating', 'speaker', 'evidence', 'updated'] as const)(
    'is sorted by %s, whether few or many fit, up and down',
    async (column) => {
      for (const choices of [
        {},
        {rating: 'contradicted'},
        {speaker: 'Speaker 3'},
        {topic: 'topic-50'}
      ]) {
        const up = await pagesOf({choices, column})
        const down = await pagesOf({choices, column, descending: true})
        expect(down).toEqual(up.toReversed())
        expect(up.toSorted()).toEqual(
          naive(choices)
            .map(({note}) => note.slug as string)
            .toSorted()
        )
      }
      const {rows} = await find({column})
      const keys = rows.map((row) => (column === 'rating' ? row.degree : row[column]))
      if (typeof keys[0] === 'number')
        expect(keys).toEqual(keys.toSorted((a, b) => Number(a) - Number(b)))
      else
        expect(keys.map(String)).toEqual(keys.map(String).toSorted(new Intl.Collator('en').compare))
    }
  )

  async function pagesOf(question: Partial<ClaimQuestion>): Promise<string[]> {
    const slugs: string[] = []
    for (let page = 1; ; page++) {
      const answer = await find({...question, page})
      slugs.push(...answer.rows.map(({slug}) => slug))
      if (page >= answer.pages) return slugs
    }
  }

  it('takes a speech of which only the year is known to lie on every day of it', async () => {
    const vague = {
      ...archive,
      speeches: archive.speeches.map((speech, at) =>
        at === 0 ? {...speech, date: '1925' as typeof speech.date} : speech
      )
    }
    const claims = await openClaims(claimFiles(vague).load)
    const ask = (choices: ClaimChoices) =>
      findClaims({choices, descending: false, page: 1}, claims, 'en')
    const first = vague.speeches[0]?.id ?? ''
    expect((await ask({from: '1925-06-06', speech: first})).count).toBe(20)
    expect((await ask({until: '1925-01-01', speech: first})).count).toBe(20)
    expect((await ask({from: '1926-01-01', speech: first})).count).toBe(0)
  })
})
