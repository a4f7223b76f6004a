import {type MarginBox, type MarginPlace, placeInMargin} from './margin.ts'
import {NoteHeights} from './note-heights.ts'
import {setLevel} from './note-level.ts'
import type {NoteView} from './note-views.ts'

const gap = 6

/**
 * Lays the notes out beside their words.
 *
 * Those near the window are measured and placed at once, the others while the browser has nothing else to do; until then
 * each is taken for a line. No more than a handful of notes is ever laid out in one go, however many there are.
 */
export class MarginNotes {
  private readonly list: HTMLElement
  private readonly heights = new NoteHeights()
  private readonly written = new Map<NoteView, MarginPlace>()
  private notes: readonly NoteView[] = []
  private tops: readonly number[] = []
  private active: NoteView | undefined
  private width = 0
  private idle = 0
  /** An open note grows when its evidence or a source unfolds. */
  private readonly growth = new ResizeObserver(() => this.followGrowth())

  /**
   * @param list - The list of notes, which the style puts into the margin.
   */
  constructor(list: HTMLElement) {
    this.list = list
    addEventListener('scroll', () => this.catchUp(), {passive: true})
  }

  /**
   * Place the notes.
   *
   * @param notes - Those that are shown, in order.
   * @param active - The one that is open, and stands level with its words whatever is before it.
   */
  layOut(notes: readonly NoteView[], active: NoteView | undefined): void {
    this.notes = notes
    this.activate(active)
    this.foldNew()
    this.forgetOtherWidth()
    const origin = this.list.getBoundingClientRect().top
    this.tops = notes.map((note) => Math.max(0, wordsTop(note) - origin))
    this.measure(this.near(origin, 1))
    this.place()
    this.continueWhenIdle()
  }

  /** The notes are no longer in the margin: undo all that was set. */
  clear(): void {
    for (const note of this.written.keys()) note.element.style.insetBlockStart = ''
    this.written.clear()
    this.list.style.minBlockSize = ''
    this.notes = []
    this.active = undefined
    this.growth.disconnect()
    this.heights.forget()
  }

  /** The notes have other words or another face: measure them again at the next laying out. */
  forget(): void {
    this.heights.forget()
  }

  private activate(active: NoteView | undefined): void {
    const before = this.active
    if (before === active) return
    this.active = active
    this.growth.disconnect()
    if (active) this.growth.observe(active.element)
    if (before) {
      this.heights.forget(before)
      this.written.delete(before)
    }
  }

  private followGrowth(): void {
    const {active, heights} = this
    if (!active || heights.of(active)[2] === active.element.offsetHeight) return
    this.measure([])
    this.place()
  }

  /** A place is not given before it is known: a note would be seen to move there. */
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

  /** Notes not measured whose words are at most so many windows away. */
  private near(origin: number, windows: number): NoteView[] {
    return this.notes.filter((note, index) => {
      const top = origin + (this.tops[index] ?? 0)
      const isNear = top > -windows * innerHeight && top < (1 + windows) * innerHeight
      return isNear && !this.heights.has(note)
    })
  }

  /** Measures some way ahead, so that it need not be done for every line that comes. */
  private catchUp(): void {
    if (!this.idle) return
    const origin = this.list.getBoundingClientRect().top
    if (this.near(origin, 0.5).length === 0) return
    this.measure(this.near(origin, 1))
    this.place()
  }

  private measure(notes: readonly NoteView[]): void {
    this.heights.measure(notes.filter((note) => note !== this.active))
    if (this.active) this.heights.measureOpen(this.active)
    for (const note of [...notes, ...(this.active ? [this.active] : [])]) {
      const {top = Number.NaN} = this.written.get(note) ?? {}
      this.written.set(note, {top, level: 2})
    }
  }

  private place(): void {
    const boxes = this.notes.map(
      (note, index): MarginBox => ({
        y: this.tops[index] ?? 0,
        heights: this.heights.of(note),
        group: note.at
      })
    )
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

  private continueWhenIdle(): void {
    cancelIdle(this.idle)
    const isLeft = this.notes.some((note) => !this.heights.has(note))
    this.idle = isLeft
      ? whenIdle((isLong) => (isLong ? this.measureNext() : this.continueWhenIdle()))
      : 0
  }

  /** Some notes more, those nearest to the window first. */
  private measureNext(): void {
    const middle = innerHeight / 2 - this.list.getBoundingClientRect().top
    const distance = new Map(
      this.notes.map((note, index) => [note, Math.abs((this.tops[index] ?? 0) - middle)])
    )
    const next = this.notes
      .filter((note) => !this.heights.has(note))
      .toSorted((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0))
    this.measure(next.slice(0, atOnce))
    this.place()
    this.continueWhenIdle()
  }
}

/** So many notes are measured between two frames. */
const atOnce = 4

/** While a page scrolls, less time than this is left between two frames, in milliseconds. */
const longPause = 20

/** Safari has no idle callbacks. */
function whenIdle(run: (isLong: boolean) => void): number {
  return 'requestIdleCallback' in window
    ? requestIdleCallback((deadline) => run(deadline.timeRemaining() > longPause))
    : setTimeout(run, 50, true)
}

function cancelIdle(handle: number): void {
  if ('cancelIdleCallback' in window) cancelIdleCallback(handle)
  else clearTimeout(handle)
}

/** The top of the line on which the words begin. */
function wordsTop({marks, marker, element}: NoteView): number {
  const words = marks[0] ?? marker ?? element
  return words.getClientRects()[0]?.top ?? words.getBoundingClientRect().top
}
