import {type MarginPlace, placeInMargin} from './margin.ts'
import {NoteHeights} from './note-heights.ts'
import {setLevel} from './note-level.ts'
import type {NoteView} from './note-views.ts'
import {SpareTime} from './spare-time.ts'

const gap = 6

/** So many notes are measured between two frames. */
const atOnce = 24

/**
 * Lays the notes out beside their words.
 *
 * Those near the window come first, and all others once the page is drawn and the reader rests: each change lays out the
 * whole margin, and what is done while the reader scrolls costs frames. Until then a note is a line. After that nothing
 * moves until the reader or the window's size moves it.
 */
export class MarginNotes {
  private readonly list: HTMLElement
  private readonly heights = new NoteHeights()
  private readonly written = new Map<NoteView, MarginPlace>()
  private notes: readonly NoteView[] = []
  private tops: readonly number[] = []
  private active: NoteView | undefined
  private width = 0
  private readonly spare = new SpareTime()
  /** An open note grows when its evidence or a source unfolds. */
  private readonly growth = new ResizeObserver(() => this.followGrowth())

  /**
   * @param list - The list of notes, which the style puts into the margin.
   */
  constructor(list: HTMLElement) {
    this.list = list
  }

  /**
   * Take in what is to be placed; nothing is read of the page, which so need not be laid out yet.
   *
   * @param notes - Those that are shown, in order.
   * @param active - The one that is open, and stands level with its words whatever is before it.
   */
  take(notes: readonly NoteView[], active: NoteView | undefined): void {
    this.notes = notes
    // Motion shows where notes go that make room for an open one; otherwise none is seen to move.
    this.list.classList.toggle('is-moving', active !== this.active)
    this.activate(active)
    this.foldNew()
  }

  /** Place the notes that were taken in. */
  layOut(): void {
    this.forgetOtherWidth()
    this.tops = this.wordTops()
    this.measure(this.near(this.list.getBoundingClientRect().top))
    this.place()
    this.placeOthers()
  }

  /** The notes are no longer in the margin: undo all that was set. */
  clear(): void {
    for (const note of this.written.keys()) note.element.style.insetBlockStart = ''
    this.written.clear()
    this.list.style.minBlockSize = ''
    this.notes = []
    this.active = undefined
    this.spare.cancel()
    this.growth.disconnect()
    this.heights.forget()
  }

  /**
   * Notes have other words: measure them again at the next laying out.
   *
   * @param note - The one that has; all by default.
   */
  forget(note?: NoteView): void {
    this.heights.forget(note)
  }

  /**
   * Forget all heights where a note no longer has its own: other faces have come, or the reader sets letters wider.
   *
   * @returns Whether it is so, and the notes need to be laid out.
   */
  forgetOtherHeights(): boolean {
    const {heights, written} = this
    const isOther = this.notes.some((note) => {
      const {level = 0} = written.get(note) ?? {}
      return heights.has(note) && heights.of(note)[level] !== note.element.offsetHeight
    })
    if (isOther) heights.forget()
    return isOther
  }

  /**
   * Tell whether words stand elsewhere than the notes were placed for: in another face lines break anew, or begin higher.
   *
   * @returns Whether it is so, and the notes need to be laid out.
   */
  wordsMoved(): boolean {
    const tops = this.wordTops()
    return this.tops.some((top, index) => Math.abs(top - (tops[index] ?? 0)) >= 1)
  }

  private wordTops(): number[] {
    const origin = this.list.getBoundingClientRect().top
    return this.notes.map((note) => Math.max(0, wordsTop(note) - origin))
  }

  private activate(active: NoteView | undefined): void {
    if (this.active === active) return
    if (this.active) this.heights.forget(this.active)
    if (active) this.heights.forget(active)
    this.active = active
    this.growth.disconnect()
    if (active) this.growth.observe(active.element)
  }

  private followGrowth(): void {
    const {active, heights} = this
    if (!active || heights.of(active)[2] === active.element.offsetHeight) return
    heights.forget(active)
    this.measure([active])
    this.place()
  }

  /** A note not yet measured is a line, which costs least to lay out. */
  private foldNew(): void {
    for (const note of this.notes) {
      if (this.written.has(note)) continue
      setLevel(note, 0)
      this.written.set(note, {top: Number.NaN, level: 0})
    }
  }

  private forgetOtherWidth(): void {
    const width = this.list.offsetWidth
    if (width !== this.width) this.heights.forget()
    this.width = width
  }

  /** Notes not measured whose words are in the window or at most one window away, and the open one. */
  private near(origin: number): NoteView[] {
    return this.notes.filter((note, index) => {
      if (this.heights.has(note)) return false
      const top = origin + (this.tops[index] ?? 0)
      return note === this.active || (top > -innerHeight && top < 2 * innerHeight)
    })
  }

  private unknown(): NoteView[] {
    return this.notes.filter((note) => !this.heights.has(note))
  }

  /** So many at a time that the reader is not kept waiting, those first that the reader is likely to see first. */
  private placeOthers(): void {
    this.spare.cancel()
    if (this.unknown().length === 0) return
    this.spare.use(() => {
      const origin = this.list.getBoundingClientRect().top
      const near = this.near(origin)
      this.measure((near.length > 0 ? near : this.unknown()).slice(0, atOnce))
      this.place()
      this.placeOthers()
    })
  }

  /** Writes before it reads anything: the margin is laid out once. */
  private measure(notes: readonly NoteView[]): void {
    for (const note of notes) {
      setLevel(note, 2)
      this.written.set(note, {top: this.written.get(note)?.top ?? Number.NaN, level: 2})
    }
    this.heights.measure(notes)
  }

  private place(): void {
    const boxes = this.notes.map((note, index) => ({
      y: this.tops[index] ?? 0,
      heights: this.heights.of(note),
      group: note.at
    }))
    const active = this.active ? this.notes.indexOf(this.active) : -1
    const places = placeInMargin(boxes, gap, active < 0 ? undefined : active)
    let bottom = 0
    for (const [index, note] of this.notes.entries()) {
      const {top, level} = places[index] ?? {top: 0, level: 0}
      const place = {top, level: this.heights.has(note) ? level : 0} as const
      this.write(note, place)
      bottom = Math.max(bottom, place.top + this.heights.of(note)[place.level])
    }
    this.list.style.minBlockSize = `${Math.ceil(bottom)}px`
  }

  private write(note: NoteView, place: MarginPlace): void {
    const before = this.written.get(note)
    if (before?.level !== place.level) setLevel(note, place.level)
    if (before?.top !== place.top) note.element.style.insetBlockStart = `${Math.round(place.top)}px`
    this.written.set(note, place)
  }
}

/** The top of the line on which the words begin. */
function wordsTop({marks, marker, element}: NoteView): number {
  const words = marks[0] ?? marker ?? element
  return words.getClientRects()[0]?.top ?? words.getBoundingClientRect().top
}
