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
}

/** What can be said of a quotation. */
export type Verdict =
  /** Word for word in the text; several passages where the words occur several times. */
  | {kind: 'verbatim'; passages: readonly Passage[]}
  /** Word for word but for words left out; `marked` where an ellipsis says so. */
  | {
      kind: 'shortened'
      passages: readonly Passage[]
      /** What was left out, in order. */
      omitted: readonly string[]
      marked: boolean
      /** Why the omission may mislead; empty where it seems fair. */
      doubts: readonly string[]
      differences: readonly Difference[]
    }
  /** Put together from words of several passages. */
  | {kind: 'joined'; passages: readonly Passage[]}
  /** Another wording that a witness carries. */
  | {kind: 'other-wording'; wordings: readonly OtherWording[]; passages: readonly Passage[]}
  /** Near to a passage, with other words. */
  | {
      kind: 'altered'
      passages: readonly Passage[]
      differences: readonly Difference[]
      likeness: number
    }
  /** Not in this archive. */
  | {kind: 'absent'}

/** A quotation found in a passage of writing, with its verdict. */
export interface Finding {
  /** The quotation as it was written, without its marks. */
  quotation: string
  /** Where it stands in what was checked, in UTF-16 code units. */
  start: number
  end: number
  verdict: Verdict
}
