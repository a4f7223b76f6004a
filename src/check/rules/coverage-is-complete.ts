import {foldSpace} from '../../model/canonical-text.ts'
import {nearestWords} from '../../model/nearest-words.ts'
import type {AnchorId, Block, CoverageItem, Place, Speech} from '../../model/types.ts'
import {altered, coverageFile} from '../examples.ts'
import {excerpt} from '../excerpt.ts'
import type {Finding, Rule} from '../rule.ts'
import {unknownName} from '../unknown-name.ts'

const coverage = `- at: p1
  text: >-
    Four score and seven years ago our fathers brought forth on this continent, a new nation,
    conceived in Liberty, and dedicated to the proposition that all men are created equal.
  class: claim
- at: p2
  text: >-
    Now we are engaged in a great civil war, testing whether that nation, or any nation so
    conceived and so dedicated, can long endure.
  class: context
- at: p3
  text: We are met on a great battle-field of that war.
  class: context
`
const third = coverage.slice(coverage.indexOf('- at: p3'))

/** Every sentence of a speech is classified, once. */
export const coverageIsComplete: Rule = {
  id: 'coverage-is-complete',
  scope: 'speech',
  sentence: 'Where sentences of a speech are classified, all of them are, in order and each once.',
  why: 'How much of a speech was checked is told as a number. It is honest only if nothing is left out and nothing counts twice.',
  ok: {[coverageFile]: coverage},
  notOk: [
    {
      files: {[coverageFile]: altered(coverage, third, '')},
      messages: [
        'notes/lincoln-1863/coverage.yaml Unexpected absence of p3, expected a class for "We are met on a great battle-field of that war."'
      ]
    },
    {
      files: {[coverageFile]: altered(coverage, 'We are met on', 'We met on')},
      messages: [
        'notes/lincoln-1863/coverage.yaml:12:9 Unexpected sentence "We met on a great battle-field of that war.", expected exact words of p3',
        '  Did you mean "are met on a great battle-field of that war." in p3?'
      ]
    },
    {
      files: {[coverageFile]: `${coverage}${third}`},
      messages: [
        'notes/lincoln-1863/coverage.yaml:15:9 Unexpected second class of "We are met on a great battle-field of that war." in p3, expected every sentence once and in the order of the text'
      ]
    },
    {
      files: {
        [coverageFile]: altered(
          coverage,
          'Now we are engaged in a great civil war, t',
          'T'
        ).replace('Testing', 'testing')
      },
      messages: [
        'notes/lincoln-1863/coverage.yaml:7:9 Unexpected gap beside this sentence of p2, expected a class for "Now we are engaged in a great civil war,"'
      ]
    }
  ],
  checkSpeech(speech: Speech) {
    const {coverage: items, blocks} = speech
    if (items.length === 0) return []
    const byBlock = groupByBlock(items)
    const blockById = new Map(blocks.map((block) => [block.id, block]))
    return [
      ...[...byBlock].flatMap(([at, entries]) => {
        const block = blockById.get(at)
        return block
          ? checkBlock(block, entries, speech)
          : entries.map((entry) => lost(entry, speech))
      }),
      ...unclassified(speech, byBlock)
    ]
  }
}

interface IndexedItem extends CoverageItem {
  /** Its place in the list. */
  index: number
}

function groupByBlock(items: readonly CoverageItem[]): Map<AnchorId, IndexedItem[]> {
  const byBlock = new Map<AnchorId, IndexedItem[]>()
  for (const [index, item] of items.entries()) {
    const others = byBlock.get(item.at)
    if (others) others.push({...item, index})
    else byBlock.set(item.at, [{...item, index}])
  }
  return byBlock
}

function lost({at, index}: IndexedItem, {blocks, coveragePlaceOf}: Speech): Finding {
  const names = blocks.map(({id}) => id)
  const known = {names, where: 'an anchor of the text'}
  return unknownName(coveragePlaceOf(index, 'at'), 'paragraph', at, known)
}

function checkBlock(block: Block, entries: readonly IndexedItem[], speech: Speech): Finding[] {
  const {coveragePlaceOf} = speech
  const unfound = entries.filter(({range}) => !range)
  // A sentence that was not found would be told a second time as a gap.
  if (unfound.length > 0) return unfound.map((entry) => notThere(entry, block, speech))
  let end = 0
  const gaps = entries.flatMap((entry): Finding[] => {
    const words = block.text.slice(end, entry.range?.start).trim()
    const isName = end === 0 && block.kind === 'turn' && /^[^.!?]+:$/.test(words)
    end = entry.range?.end ?? end
    return words === '' || isName ? [] : [gap(words, block, coveragePlaceOf(entry.index, 'text'))]
  })
  const rest = block.text.slice(end).trim()
  const last = entries.at(-1)?.index ?? 0
  return rest === '' ? gaps : [...gaps, gap(rest, block, coveragePlaceOf(last, 'text'))]
}

function notThere({text, index}: IndexedItem, block: Block, speech: Speech): Finding {
  const place = speech.coveragePlaceOf(index, 'text')
  if (block.text.includes(foldSpace(text))) {
    const reason = `Unexpected second class of "${excerpt(text)}" in ${block.id}, expected every sentence once and in the order of the text`
    return {place, reason, actual: text}
  }
  const near = nearestWords(speech.blocks, text)
  return {
    place,
    reason: `Unexpected sentence "${excerpt(text)}", expected exact words of ${block.id}`,
    actual: text,
    ...(near ? {note: `Did you mean "${near.words}" in ${near.block}?`} : {})
  }
}

function gap(words: string, block: Block, place: Place): Finding {
  return {
    place,
    reason: `Unexpected gap beside this sentence of ${block.id}, expected a class for "${excerpt(words)}"`
  }
}

/** Headings and stage directions need no class: nobody claims anything in them. */
function unclassified(
  {blocks, coveragePlaceOf}: Speech,
  byBlock: ReadonlyMap<AnchorId, unknown>
): Finding[] {
  return blocks
    .filter(({id, kind}) => kind !== 'heading' && kind !== 'direction' && !byBlock.has(id))
    .map(({id, text}) => ({
      place: {file: coveragePlaceOf().file},
      reason: `Unexpected absence of ${id}, expected a class for "${excerpt(text)}"`
    }))
}
