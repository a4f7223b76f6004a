import {type LostAnchor, lostAnchors} from '../../model/ledger.ts'
import type {Ledger, Place, Speech} from '../../model/types.ts'
import {exampleLedger, ledgerFile, text, textFile} from '../examples.ts'
import type {Finding, Rule} from '../rule.ts'

const shorter = text.slice(0, text.indexOf('We are met'))

/** No anchor that was ever published is lost. */
export const anchorIsPermanent: Rule = {
  id: 'anchor-is-permanent',
  scope: 'speech',
  sentence: 'Every anchor that was ever published is in the text or has a fate in the ledger.',
  why: 'Citations in books and articles cannot be called back. An address that was once published must lead somewhere for good.',
  ok: {[textFile]: shorter, [ledgerFile]: exampleLedger({p3: {fate: 'retired', on: '2026-11-23'}})},
  notOk: [
    {
      files: {[textFile]: shorter, [ledgerFile]: exampleLedger()},
      messages: [
        'texts/lincoln-1863.md:13:1 Unexpected loss of the anchor "p3", expected every published anchor to lead somewhere: it is neither in the text nor has it a fate',
        '  Put {#p3} back on its block, or run "npm run anchors" to give it a fate: moved, merged, split or retired.'
      ]
    },
    {
      files: {
        [textFile]: shorter,
        [ledgerFile]: exampleLedger({p3: {fate: 'moved', to: ['p3'], on: '2026-11-23'}})
      },
      messages: [
        'texts/lincoln-1863.md:13:1 Unexpected loss of the anchor "p3", expected every published anchor to lead somewhere: its fate in the ledger leads nowhere',
        '  Put {#p3} back on its block, or run "npm run anchors" to give it a fate: moved, merged, split or retired.'
      ]
    }
  ],
  checkSpeech({ledger, blocks, placeOf}: Speech) {
    return lostAnchors(ledger, blocks).map((anchor) =>
      loss(anchor, placeBefore(anchor, ledger, blocks) ?? {file: placeOf().file})
    )
  }
}

function loss({id, reason}: LostAnchor, place: Place): Finding {
  const how =
    reason === 'vanished'
      ? 'it is neither in the text nor has it a fate'
      : 'its fate in the ledger leads nowhere'
  return {
    place,
    reason: `Unexpected loss of the anchor "${id}", expected every published anchor to lead somewhere: ${how}`,
    note: `Put {#${id}} back on its block, or run "npm run anchors" to give it a fate: moved, merged, split or retired.`,
    actual: id
  }
}

/** A lost anchor stood after the nearest anchor before it in the ledger that the text still has. */
function placeBefore(
  {id}: LostAnchor,
  {anchors}: Ledger,
  blocks: Speech['blocks']
): Place | undefined {
  const ids = [...anchors.keys()]
  const placeById = new Map(blocks.map((block) => [block.id, block.place]))
  const before = ids.slice(0, ids.indexOf(id)).findLast((other) => placeById.has(other))
  return before === undefined ? undefined : placeById.get(before)
}
