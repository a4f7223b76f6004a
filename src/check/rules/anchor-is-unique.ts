import type {AnchorId, Block, Speech} from '../../model/types.ts'
import {anchorPlace} from '../anchor-place.ts'
import {altered, text, textFile} from '../examples.ts'
import type {Finding, Rule} from '../rule.ts'

/** No two blocks of a text share an anchor. */
export const anchorIsUnique: Rule = {
  id: 'anchor-is-unique',
  scope: 'speech',
  sentence: 'Each anchor of a text stands at the end of one block only.',
  why: 'Who cites a paragraph must be led to one place. A paragraph that was copied or split brings its anchor along twice.',
  ok: {[textFile]: text},
  notOk: [
    {
      files: {[textFile]: altered(text, '{#p3}', '{#p2}')},
      messages: [
        'texts/lincoln-1863.md:15:49 Unexpected second anchor "p2", expected each anchor once',
        '  Take the anchor off the newer block and run "npm run anchors": it gives it one of its own.',
        '  texts/lincoln-1863.md:13:133 The first block with this anchor ends here'
      ]
    }
  ],
  checkSpeech({blocks}: Speech) {
    const firstById = new Map<AnchorId, Block>()
    return blocks.flatMap((block): Finding[] => {
      const first = firstById.get(block.id)
      if (first) return [doubled(block, first)]
      firstById.set(block.id, block)
      return []
    })
  }
}

function doubled(block: Block, first: Block): Finding {
  return {
    place: anchorPlace(block),
    reason: `Unexpected second anchor "${block.id}", expected each anchor once`,
    note: 'Take the anchor off the newer block and run "npm run anchors": it gives it one of its own.',
    actual: block.id,
    cause: {place: anchorPlace(first), reason: 'The first block with this anchor ends here'}
  }
}
