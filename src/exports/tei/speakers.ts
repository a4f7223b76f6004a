import type {SpeechContext} from '../../model/speech-context.ts'
import type {Block, Entry, EntryId} from '../../model/types.ts'
import {ids} from './ids.ts'

/** Someone who speaks in a text. */
export interface Speaker {
  /** The id of their element. */
  id: string
  name: string
  /** Their glossary entry, where they have one. */
  entry?: Entry
}

/** Who speaks in a text. */
export interface Speakers {
  /** The speech's own speaker. */
  main: Speaker
  /** All, the speech's own first. */
  all: readonly Speaker[]
  /** Whose turn a block opens; nothing where it opens none. */
  openedBy(block: Block): Speaker | undefined
}

/**
 * Find out who speaks in a text: its speaker, and the names that open turns.
 *
 * @param context - The speech.
 * @returns The speakers. A turn's name that is one of the speaker's own names is the speaker.
 */
export function speakersOf(context: SpeechContext): Speakers {
  const {speech, shared} = context
  const entry = shared.entries.get(speech.speaker as EntryId)
  const main: Speaker = entry
    ? {id: ids.entry(entry.id), name: entry.name, entry}
    : {id: ids.speaker(1), name: speech.speaker}
  const byLabel = new Map<string, Speaker>()
  const names = entry ? [entry.name, ...entry.aliases, ...entry.mentions.map(({text}) => text)] : []
  for (const name of [main.name, ...names]) byLabel.set(fold(name), main)
  const turns = speech.blocks.filter((block) => block.kind === 'turn')
  for (const block of turns) {
    const label = fold(turnLabel(block))
    if (byLabel.has(label)) continue
    const number = new Set(byLabel.values()).size + 1
    byLabel.set(label, {id: ids.speaker(number), name: turnLabel(block)})
  }
  return {
    main,
    all: [...new Set(byLabel.values())],
    openedBy: (block) => (block.kind === 'turn' ? byLabel.get(fold(turnLabel(block))) : undefined)
  }
}

/** A turn opens with a name and a colon or full stop: `MR SPEAKER: Order.` */
function turnLabel(block: Block): string {
  return /^(.+?)\s*[:.](?:\s|$)/.exec(block.text)?.[1] ?? block.text
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
