import type {OtherWording} from './corpus.ts'

/** A stretch of a paragraph that a quotation or a part of it was matched with. */
export interface Passage {
  speech: string
  /** The paragraph's anchor. */
  id: string
  /** The paragraph's wording. */
  text: string
  /** The stretch, in UTF-16 code units. */
  start: number
  end: number
}

/** A stretch of the comparison between text and quotation. */
export interface Difference {
  kind: 'same' | 'changed' | 'added' | 'left-out'
  /** The words in the text; empty for `added`. */
  text: string
  /** The words in the quotation; empty for `left-out`. */
  quote: string
  /** Whether what changed is only how the same number is written. */
  sameNumber?: true
  /** Whether what changed is only that the same words are shortened on one side, as "don't" for "do not". */
  contraction?: true
}

/** Word for word but for words left out. */
export interface Shortened {
  kind: 'shortened'
  passages: readonly Passage[]
  /** What was left out, in order. */
  omitted: readonly string[]
  /** Whether an ellipsis says so. */
  marked: boolean
  /** Why the omission may mislead; empty where it seems fair. */
  doubts: readonly string[]
  differences: readonly Difference[]
  /** Known other wordings of words in it. */
  wordings: readonly OtherWording[]
}

/** What can be said of a quotation. */
export type Verdict =
  /** Word for word in the text; several passages where the words occur several times. */
  | {kind: 'verbatim'; passages: readonly Passage[]}
  /** Word for word but for contractions. */
  | {kind: 'contracted'; passages: readonly Passage[]; differences: readonly Difference[]}
  | Shortened
  /** Put together from words of several passages. */
  | {kind: 'joined'; passages: readonly Passage[]}
  /** Another wording that a witness carries; the nearest wording first. */
  | {kind: 'other-wording'; wordings: readonly OtherWording[]; passages: readonly Passage[]}
  /** Near to a passage, with other words. */
  | {
      kind: 'altered'
      passages: readonly Passage[]
      differences: readonly Difference[]
      /** How much of the quotation the passage bears out, 0 to 1. */
      likeness: number
      /** Known other wordings of words in it. */
      wordings: readonly OtherWording[]
    }
  /** Not in this archive; `nearest` is the passage that shares most with it, where there is one. */
  | {kind: 'absent'; nearest?: Passage}
  /** In an archive too large to look through, of words that stand in too many of its paragraphs to look it up by. */
  | {kind: 'too-common'}

/** A quotation found in a passage of writing, with its verdict. */
export interface Finding {
  /** The quotation as it was written, without its marks. */
  quotation: string
  /** Words in square brackets, which are the writer's own and were left aside. */
  asides: readonly string[]
  /** Where it stands in what was checked, in UTF-16 code units. */
  start: number
  end: number
  verdict: Verdict
  /** Whether it is in no text as a whole, but parts of it are found; their findings follow. */
  isInParts?: true
}
