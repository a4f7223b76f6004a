import type {Root as MdastRoot} from 'mdast'

/** A speech's id and folder name, e.g. `tokayev-2022-01-07`. */
export type SpeechId = string & {readonly brand: 'SpeechId'}
/** The permanent id of a block within its speech, e.g. `p34`, `p34a`, or a heading's slug. */
export type AnchorId = string & {readonly brand: 'AnchorId'}
/** The permanent name of a note within its speech, e.g. `twenty-thousand-bandits`. */
export type NoteSlug = string & {readonly brand: 'NoteSlug'}
/** The id of a bibliographic record. */
export type SourceId = string & {readonly brand: 'SourceId'}
/** The id of a glossary entry. */
export type EntryId = string & {readonly brand: 'EntryId'}
/** The permanent id of an event on the timeline. */
export type EventId = string & {readonly brand: 'EventId'}
/** A path inside the site, with `/` between its parts and none at its start, e.g. `about/index.html`. */
export type SitePath = string & {readonly brand: 'SitePath'}
/** A date in EDTF level 0 or 1 as far as Rostrum uses it: `2022`, `2022-03`, `2022-03-14`, `2022-01~`, `2022-01-04/2022-01-07`. */
export type EdtfDate = string & {readonly brand: 'EdtfDate'}

/** A point in an author's file. */
export interface Point {
  /** Line, counted from 1. */
  line: number
  /** Column in UTF-16 code units, counted from 1. */
  column: number
}

/** A stretch of an author's file. */
export interface Place {
  /** The file, relative to the archive's folder, with `/` between its parts. */
  file: string
  /** Where it begins; absent when the whole file is meant. */
  start?: Point
  /** Where it ends (the point after the last character). */
  end?: Point
}

/** Gives the place of a value in the file it was read from; of its nearest parent where the value itself is missing. */
export type PlaceOf = (...path: ReadonlyArray<string | number>) => Place

/** Something wrong in an author's file, told at its place: plain data, so that it can cross threads. */
export interface Fault {
  /** Where. */
  place: Place
  /** The rule that is broken, named as the truth that must hold. */
  ruleId: string
  /** What was found and what was expected, in one sentence. */
  reason: string
  /** What to do, or what exists that is near; one or more sentences. */
  note?: string
  /** The value that was found. */
  actual?: string
  /** Values that would have been right. */
  expected?: readonly string[]
  /** A second place that belongs to the fault, e.g. the first of two equal ids. */
  cause?: Fault
}

/** A value with the faults that were met on the way to it. */
export interface Outcome<T> {
  /** The value, as far as it could be made. */
  value: T
  /** All faults that were met. */
  faults: readonly Fault[]
}

/** A form of a speech that an archive may publish beside its page. */
export type Download = 'epub' | 'html'

/** What the whole site is called and who answers for it: `texts/archive.yaml`. */
export interface Settings {
  /** The archive's title. */
  title: string
  /** One sentence of what the archive is. */
  description: string
  /** The address under which the site is published, without a trailing slash. */
  origin: string
  /** Who publishes it. */
  publisher: string
  /** Who wrote the notes. */
  editor: string
  /** Where readers report errors: a `mailto:` or `https:` address. */
  contact: string
  /** The licence of the notes: its name and address. */
  licence: {name: string; url: string}
  /** The language of the site's own words, a BCP 47 tag. */
  language: string
  /** What gets a picture for previews of its links: each speech, each claim. */
  cards: ReadonlyArray<'speech' | 'claim'>
  /** Forms of each speech that are published beside its page: an EPUB, one HTML file. */
  downloads: readonly Download[]
  /** How much Distributed Text Services serve: whole documents, or each paragraph by itself as well. */
  dts: 'documents' | 'passages'
  /** Topics by which notes are grouped: titles by slug. */
  topics: Readonly<Record<string, string>>
  /** Gives places in `texts/archive.yaml`. */
  placeOf: PlaceOf
}

/** The kinds of a citable block. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'quotation'
  | 'verse'
  | 'direction'
  | 'turn'

/** The smallest citable unit of a speech, or a heading. */
export interface Block {
  /** Its permanent id. */
  id: AnchorId
  /** What it is; a `turn` opens with its speaker's name. */
  kind: BlockKind
  /** Its printed number and citation locator, e.g. `34`, `34a`; absent for headings. */
  number?: string
  /** A heading's depth, 1 to 6. */
  depth?: number
  /** Its wording without markup, white space folded to single spaces, trimmed: the text of the transcript. */
  text: string
  /** Letters of the SHA-256 of its normalised text. */
  fingerprint: string
  /** Where it stands in the text's file. */
  place: Place
}

/** A deliberate, declared departure of a text from its received transcript. */
export interface Emendation {
  /** The block it stands in. */
  at: AnchorId
  /** The words as received. */
  received: string
  /** The words as printed. */
  printed: string
  /** Why. */
  reason: string
}

/** What became of an anchor that was once published. */
export interface LedgerEntry {
  /**
   * Every wording it ever had, oldest first: full SHA-256 of the normalised text, the short fingerprint, the
   * date from which it held, and the wording itself. The current one is kept too: once an editor has changed the
   * text, nothing else remembers it, and what became of a lost paragraph is judged by its words.
   */
  wordings: ReadonlyArray<{sha256: string; fingerprint: string; since: string; text: string}>
  /** `alive`, or where a reader who follows it should land. */
  fate: 'alive' | 'moved' | 'merged' | 'split' | 'retired'
  /** For `moved` and `merged`: one anchor; for `split`: the anchors of its parts; else empty. */
  to: readonly AnchorId[]
  /** The date of the fate, for all but `alive`. */
  on?: string
}

/** The append-only record of every anchor ever published for a speech. */
export interface Ledger {
  /** Entries by anchor, in order of first publication. */
  anchors: ReadonlyMap<AnchorId, LedgerEntry>
}

/** How a citation points into a source. */
export interface SourceReference {
  /** The source. */
  id: SourceId
  /** Page, paragraph or section, as printed. */
  locator?: string
}

/** How a piece of evidence bears on a claim. */
export type Stance = 'supports' | 'disputes' | 'qualifies' | 'context' | 'own-side'

/** One paraphrased fact with its sources. */
export interface Evidence {
  /** The fact, as inline Markdown. */
  text: MdastRoot
  /** How it bears on the claim. */
  stance: Stance
  /** When it happened or was said. */
  date: EdtfDate
  /** Since when it was public, where later than `date`. */
  known?: EdtfDate
  /** Where it was seen. */
  sources: readonly SourceReference[]
}

/** The published scale of ratings. */
export type Rating =
  | 'supported'
  | 'partly-supported'
  | 'disputed'
  | 'unsupported'
  | 'contradicted'
  | 'not-checkable'

/** One step in the history of a rating. */
export interface RatingStep {
  /** When it was given. */
  date: EdtfDate
  /** The rating given. */
  rating: Rating
  /** Why it was given or changed. */
  why: string
}

/** A change of a note's words or evidence. */
export interface NoteStep {
  /** When it was made. */
  date: EdtfDate
  /** What was changed and why. */
  what: string
}

/** A stretch of a block's `text`, in UTF-16 code units. */
export interface TextRange {
  /** The block. */
  block: AnchorId
  /** First unit of the stretch. */
  start: number
  /** The unit after its last. */
  end: number
}

/** Words of a speech as they were printed elsewhere. */
export interface Rendering {
  /** The words as printed. */
  text: string
  /** Their language, a BCP 47 tag. */
  language: string
  /** Sources that carry them. */
  witness: readonly SourceId[]
}

/** What all notes have. */
export interface NoteBase {
  /** Its permanent name. */
  slug: NoteSlug
  /** The speech it belongs to. */
  speech: SpeechId
  /** The exact words it hangs on, as the editor wrote them. */
  quote: string
  /** Words before the quote that make it unique. */
  prefix?: string
  /** Words after the quote that make it unique. */
  suffix?: string
  /** The block whose words they are. */
  at: AnchorId
  /** Where the words were found; absent only where a fault says so. */
  range?: TextRange
  /** Its number on the page, counted along the text; absent where `range` is. */
  number?: number
  /** Topics, by slug. */
  topics: readonly string[]
  /** Evidence in the editor's order. */
  evidence: readonly Evidence[]
  /** Other wordings in which the words were printed elsewhere. */
  renderings: readonly Rendering[]
  /** What was looked for and not found, as inline Markdown. */
  missing?: MdastRoot
  /** Since when it stands, where the editor wrote it. */
  created?: EdtfDate
  /** When it was last changed. */
  updated: EdtfDate
  /** What was changed besides the rating, oldest first. */
  changes: readonly NoteStep[]
  /** Notes to see next. */
  related: readonly NoteSlug[]
  /** The explanation that is read first. */
  body: MdastRoot
  /** Sources cited in body, `missing` and evidence, each once, in order of first appearance. */
  cited: readonly SourceId[]
  /** Gives places in its file. */
  placeOf: PlaceOf
}

/** A note that restates what is claimed and rates it. */
export interface ClaimNote extends NoteBase {
  kind: 'claim'
  /** The claim restated without a verdict. */
  claim: string
  /** The verdict. */
  rating: Rating
  /** Whether the editor wrote one; where not, `rating` only stands in and a fault is reported. */
  rated: boolean
  /** Why this rating, as inline Markdown. */
  reason: MdastRoot
  /** Every rating it ever had, oldest first. */
  history: readonly RatingStep[]
}

/** A note that gives background. */
export interface ContextNote extends NoteBase {
  kind: 'context'
}

/** A note that explains a word. */
export interface TermNote extends NoteBase {
  kind: 'term'
}

/** How much a variant changes. */
export type VariantWeight = 'slight' | 'shifts-tone' | 'changes-sense'

/** A note on another wording of the same words in another witness. */
export interface VariantNote extends NoteBase {
  kind: 'variant'
  /** The words of the other witness, in its language. */
  reading: string
  /** The language of the reading, a BCP 47 tag. */
  language: string
  /** The edition's own translation, where the reading is in another language than the text. */
  translation?: string
  /** Sources that carry the reading, best first. */
  witness: readonly SourceId[]
  /** What the difference changes, as inline Markdown. */
  sense: MdastRoot
  /** How much it changes. */
  weight: VariantWeight
}

/** An annotation on exact words. */
export type Note = ClaimNote | ContextNote | TermNote | VariantNote

/** What a sentence of a speech is, seen as something to check. */
export type CoverageClass =
  | 'claim'
  | 'context'
  | 'opinion'
  | 'promise'
  | 'order'
  | 'ceremony'
  | 'not-checkable'
  | 'unchecked'

/** The class of one sentence. */
export interface CoverageItem {
  /** The block it stands in. */
  at: AnchorId
  /** Its exact words. */
  text: string
  /** Its class. */
  class: CoverageClass
  /** Where the words were found; absent only where a fault says so. */
  range?: TextRange
}

/** A question for a class. */
export interface Question {
  /** The question. */
  text: string
  /** Blocks where the answer is to be found. */
  answers: readonly AnchorId[]
}

/** A part of a speech, for its contents. */
export interface Part {
  /** Its permanent slug. */
  id: string
  /** Its title, the edition's own. */
  title: string
  /** First block. */
  from: AnchorId
  /** Last block. */
  to: AnchorId
  /** Questions for reading. */
  questions: readonly Question[]
}

/** A longer piece of the edition's own prose about a speech. */
export interface Essay {
  /** Its title. */
  title: string
  /** A short version for students, as inline Markdown. */
  short?: MdastRoot
  /** When it was last changed. */
  updated: EdtfDate
  /** The text. */
  body: MdastRoot
  /** Sources cited in it. */
  cited: readonly SourceId[]
  /** Gives places in its file. */
  placeOf: PlaceOf
}

/** A speech with everything the archive knows about it. Lives only while its pages are made. */
export interface Speech {
  /** Its id. */
  id: SpeechId
  /** Its title. */
  title: string
  /** Who speaks: a glossary entry's id, or a plain name. */
  speaker: string
  /** When. */
  date: EdtfDate
  /** Where: a glossary entry's id, or a plain name. */
  place?: string
  /** On what occasion or in what form. */
  event?: string
  /** The language of the text, a BCP 47 tag. */
  language: string
  /** The source the text was taken from. */
  source?: SourceId
  /** The transcript as received: its path in the archive and the SHA-256 of its bytes. */
  original?: {path: string; sha256: string; text: string}
  /** The SHA-256 that the text's front matter declares for the original. */
  declaredHash?: string
  /** Declared departures from the received transcript. */
  emendations: readonly Emendation[]
  /** Former ids of the speech. */
  aliases: readonly SpeechId[]
  /** When text or notes were last changed: the latest date that any of them gives. */
  updated: EdtfDate
  /** Citable blocks and headings in order. */
  blocks: readonly Block[]
  /** Blocks of the text that have no anchor yet. */
  unanchored: readonly Place[]
  /**
   * The text as a tree. The node of each block carries its id in `data.anchor`; its text nodes, with one
   * space for each break, join to exactly the block's `text`.
   */
  tree: MdastRoot
  /** The record of all its anchors. */
  ledger: Ledger
  /** Its notes, in order of the text. */
  notes: readonly Note[]
  /** The class of each sentence. */
  coverage: readonly CoverageItem[]
  /** Its parts, in order. */
  parts: readonly Part[]
  /** Introduction, text criticism and known gaps, where the editor wrote them. */
  introduction?: Essay
  witnesses?: Essay
  gaps?: Essay
  /** Gives places in the text's front matter. */
  placeOf: PlaceOf
  /** Gives places in `coverage.yaml`. */
  coveragePlaceOf: PlaceOf
  /** Gives places in `parts.yaml`. */
  partsPlaceOf: PlaceOf
}

/** A name in CSL terms. */
export type CslName =
  | {
      family: string
      given?: string
      /** What stands behind both, e.g. `Jr.`. */
      suffix?: string
    }
  | {literal: string}

/** Who speaks in a source. */
export type SourceKind =
  | 'law'
  | 'government'
  | 'international'
  | 'ngo'
  | 'agency'
  | 'press'
  | 'state-media'
  | 'scholarly'
  | 'reference'
  | 'social'

/** A bibliographic record in CSL terms, with what the edition adds. */
export interface Source {
  /** Its id. */
  id: SourceId
  /** Its CSL type. */
  type: string
  /** Its title. */
  title: string
  /** CSL variables as the editor wrote them, names and dates in the editor's form. */
  author: readonly CslName[]
  containerTitle?: string
  publisher?: string
  issued?: EdtfDate
  /** Its address, absolute, http or https. */
  url?: string
  /** Its language, a BCP 47 tag. */
  language?: string
  /** When it was seen. */
  accessed?: EdtfDate
  /** How it was seen. */
  seenAs: 'direct' | 'copy' | 'weak'
  /** With `copy`: the site where the copy lies. */
  seenAt?: string
  /** Who speaks in it. */
  kind: SourceKind
  /** An archived copy and its date. */
  archiveUrl?: string
  archiveDate?: EdtfDate
  /** A remark for readers. */
  note?: string
  /** Further CSL string variables (volume, page, number, DOI ...), by CSL name. */
  more: Readonly<Record<string, string>>
  /** Gives places in its record. */
  placeOf: PlaceOf
}

/** The kinds of a glossary entry. */
export type EntryKind = 'person' | 'organisation' | 'place' | 'law' | 'term'

/** A glossary entry. */
export interface Entry {
  /** Its id. */
  id: EntryId
  /** Its name in the site's language. */
  name: string
  kind: EntryKind
  /** Its name in other languages, by BCP 47 tag. */
  native: Readonly<Record<string, string>>
  /** Other names that readers may look for. */
  aliases: readonly string[]
  /** Further words by which texts name it; with `in`, words that mean it in one speech only. */
  mentions: ReadonlyArray<{text: string; in?: SpeechId}>
  /** For places: WGS 84 degrees and the source that gives them. */
  coordinates?: {latitude: number; longitude: number; source: SourceId}
  /** Where the gloss was taken from. */
  sources: readonly SourceId[]
  /** The gloss. */
  body: MdastRoot
  /** Gives places in its file. */
  placeOf: PlaceOf
}

/** A reference to a speech, a block or a note: `tokayev-2022-01-07`, `...#p34`, `...#n-twenty-thousand-bandits`. */
export type Address = string

/** A dated happening. */
export interface TimelineEvent {
  /** Its permanent id. */
  id: EventId
  date: EdtfDate
  /** Local time, `HH:MM`. */
  time?: string
  /** What happened, as inline Markdown. */
  text: MdastRoot
  /** Places, by glossary id. */
  places: readonly EntryId[]
  /** Passages and notes it bears on. */
  bearsOn: readonly Address[]
  sources: readonly SourceReference[]
  /** Gives places in its record. */
  placeOf: PlaceOf
}

/** What all speeches share. */
export interface Shared {
  settings: Settings
  /** Bibliographic records by id, in order of id. */
  sources: ReadonlyMap<SourceId, Source>
  /** Glossary entries by id, in order of id. */
  entries: ReadonlyMap<EntryId, Entry>
  /** Events in order of date. */
  events: readonly TimelineEvent[]
  /** Editorial policy and such, shown on the about page. */
  about?: Essay
}

/** A claim in short, for pages that several speeches share. */
export interface NoteRecord {
  slug: NoteSlug
  kind: Note['kind']
  /** The block and its printed number. */
  at: AnchorId
  number?: string
  quote: string
  /** What it is about: its first sentence; absent of claims, which say it themselves. */
  about?: string
  topics: readonly string[]
  /** Since when it stands, where the editor wrote it. */
  created?: EdtfDate
  updated: EdtfDate
  /** What was changed besides the rating, oldest first; absent where nothing was. */
  changes?: readonly NoteStep[]
  /** Claims only. */
  claim?: string
  rating?: Rating
  /** The reason as plain text. */
  reason?: string
  history?: readonly RatingStep[]
  /** The text directive that leads to just its words on the speech's page, e.g. `:~:text=ten%20days`, where there is one. */
  directive?: string
  /** Variants only. */
  reading?: string
  language?: string
  /** Number of evidence items by stance. */
  stances: Readonly<Partial<Record<Stance, number>>>
  /** Sources it cites. */
  cited: readonly SourceId[]
}

/** Something that happened to a block after it was first published. */
export interface TextChange {
  at: AnchorId
  /** The date, as the ledger gives it. */
  on: string
  /** `reworded`, or the fate that ended the anchor. */
  change: 'reworded' | Exclude<LedgerEntry['fate'], 'alive'>
  /** For `reworded`: the wording before and after, and the fingerprint after. */
  was?: string
  now?: string
  fingerprint?: string
  /** For fates: where a reader lands. */
  to: readonly AnchorId[]
}

/** A speech in short: all that pages which several speeches share need to know of it. */
export interface SpeechRecord {
  id: SpeechId
  title: string
  speaker: string
  date: EdtfDate
  place?: string
  event?: string
  language: string
  source?: SourceId
  aliases: readonly SpeechId[]
  /** Where each alias is written. */
  aliasPlaces: readonly Place[]
  updated: EdtfDate
  /** Number of numbered blocks and of words. */
  paragraphs: number
  words: number
  /** Ids of all blocks with printed numbers and fingerprints, in order. */
  blocks: ReadonlyArray<{id: AnchorId; number?: string; fingerprint: string}>
  /** Anchors that are no longer alive. */
  retired: readonly AnchorId[]
  /** What happened to its blocks after they were first published, oldest first. */
  textChanges: readonly TextChange[]
  notes: readonly NoteRecord[]
  /** Sentences by class, and how many of the claims bear a rated note. */
  coverage: {classes: Readonly<Partial<Record<CoverageClass, number>>>; checked: number}
  /** Glossary entries named in the text, with the blocks that name them. */
  mentions: ReadonlyArray<{entry: EntryId; blocks: readonly AnchorId[]}>
  /** Sources cited by its essays. */
  essayCited: readonly SourceId[]
  /** Its parts that have pages of their own. */
  asides: readonly Aside[]
}

/** A part of an edition that has a page of its own beside that of its speech. */
export type Aside = 'witnesses' | 'gaps'

/** The whole archive in short: what shared pages and exports are made from. */
export interface Archive extends Shared {
  /** Speeches by date, then id. */
  speeches: readonly SpeechRecord[]
}

/** The places and the links of an HTML page. */
export interface PageLinks {
  /** The values of its `id`s, in order. */
  ids: string[]
  /** The addresses it refers to, as a browser reads them (character references decoded), in order. */
  links: string[]
}

/** A file of the site, ready to be written. */
export interface OutputFile {
  path: SitePath
  content: string | Uint8Array
  /** The places and links of a page, where its maker knows them; else the page is read for them. */
  links?: PageLinks
  /**
   * All that the content is made from, in words, where making it takes long: `content` is then a getter, and is not asked
   * for where the last build has made the file from the same. Not for pages, whose links must be known.
   */
  madeFrom?: string
}
