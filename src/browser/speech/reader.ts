import {showAsOf} from './as-of.ts'
import {MarginNotes} from './margin-notes.ts'
import {setLevel} from './note-level.ts'
import {type NoteView, noteViews} from './note-views.ts'
import {bringHome, putUnderParagraph} from './place-note.ts'
import {showNotes} from './shown-notes.ts'
import {addToggle, setOpen} from './toggle.ts'
import {readView, type ViewState, writeView} from './view-state.ts'

/** The page while it is read: its notes, which of them is open, how all is shown. */
export class Reader {
  readonly notes: readonly NoteView[] = noteViews()
  readonly bySlug: ReadonlyMap<string, NoteView>
  state: ViewState = readView(location.search)
  /** Notes that pass depth and filters. */
  shown: readonly NoteView[] = []
  /** The note that was opened last. */
  active: NoteView | undefined
  private readonly list = document.querySelector<HTMLElement>('.edition-notes > .notes')
  private readonly margin = this.list ? new MarginNotes(this.list) : undefined
  private readonly wide = matchMedia('(min-width: 47.5rem)')
  private shownDay: string | undefined
  private hasStarted = false
  private readonly listeners: Array<() => void> = []

  constructor() {
    this.bySlug = new Map(this.notes.map((note) => [note.slug, note]))
    for (const note of this.notes) addToggle(note, () => this.toggle(note))
  }

  /** Whether notes stand beside the text. */
  get hasMargin(): boolean {
    return this.wide.matches && this.state.notes === 'beside'
  }

  /**
   * Hear of every change of what is shown.
   *
   * @param listener - Called after each.
   */
  onChange(listener: () => void): void {
    this.listeners.push(listener)
  }

  /**
   * Show the page as its state says, and begin to follow the window's size.
   *
   * @param land - Leads to what the address names. All that is changed until then is laid out together, once.
   */
  start(land: () => void): void {
    this.show({})
    land()
    this.wide.addEventListener('change', () => this.layOut())
    // What stands above the text moves it when it unfolds; the text itself then keeps its size.
    const parts = [
      ...document.querySelectorAll<HTMLElement>('.speech-head, .edition-introduction, .transcript')
    ]
    const sizes = () => parts.map((part) => `${part.offsetWidth} ${part.offsetHeight}`).join(', ')
    // An observer tells at once of the sizes for which the page has just been laid out.
    let laidOutFor = sizes()
    this.hasStarted = true
    this.layOut()
    const observer = new ResizeObserver(() => {
      const now = sizes()
      if (now !== laidOutFor) {
        this.margin?.forgetOtherHeights()
        this.layOut()
      }
      laidOutFor = now
    })
    for (const part of parts) observer.observe(part)
  }

  /**
   * Change how the page is shown, and its address with it.
   *
   * @param change - What becomes different.
   */
  show(change: Partial<ViewState>): void {
    this.state = {...this.state, ...change}
    const {dataset} = document.documentElement
    dataset.notes = this.state.notes
    dataset.depth = this.state.depth
    this.shown = showNotes(this.notes, this.state)
    this.showDay()
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${writeView(this.state, location.search)}${location.hash}`
    )
    this.changed()
  }

  /**
   * Open a note where there is room for it: in the margin, or under its paragraph.
   *
   * @param note - The note; filters that hide it are put aside.
   */
  open(note: NoteView): void {
    if (!this.shown.includes(note)) this.show(everythingShown)
    if (this.active && this.active !== note) this.close(this.active)
    this.active = note
    if (!this.wide.matches && this.state.notes === 'beside') putUnderParagraph(note)
    setOpen(note, true)
    this.changed()
  }

  /**
   * Close a note where it was opened.
   *
   * @param note - The note.
   */
  close(note: NoteView): void {
    setOpen(note, false)
    if (this.active === note) this.active = undefined
    if (this.list) bringHome(note, this.notes, this.list)
    this.changed()
  }

  /** Counts and strokes are drawn anew only for another day. */
  private showDay(): void {
    const {asOf} = this.state
    if (asOf === this.shownDay) return
    this.shownDay = asOf
    showAsOf(asOf)
    this.margin?.forget()
  }

  private changed(): void {
    this.layOut()
    for (const listener of this.listeners) listener()
  }

  private toggle(note: NoteView): void {
    if (note.element.classList.contains('is-open')) this.close(note)
    else this.open(note)
  }

  /** Faces have come: where sizes or lines are others in them, notes stand elsewhere. */
  changeFaces(): void {
    if (!this.hasMargin || !this.margin) return
    const isOther = this.margin.forgetOtherHeights()
    if (isOther || this.margin.wordsMoved()) this.layOut()
  }

  /**
   * Take in that a note has other words.
   *
   * @param element - Its element.
   */
  changeWords(element: Element): void {
    const note = this.notes.find((each) => each.element === element)
    this.margin?.forget(note)
    this.layOut()
  }

  /** Put every note where it belongs at this width. */
  layOut(): void {
    const {list, margin} = this
    if (!list || !margin) return
    document.documentElement.classList.toggle('has-margin', this.hasMargin)
    if (this.hasMargin) {
      for (const note of this.notes) bringHome(note, this.notes, list)
      margin.take(this.shown, this.active)
      if (this.hasStarted) margin.layOut()
    } else {
      margin.clear()
      for (const note of this.notes) setLevel(note, 2)
    }
  }
}

const everythingShown: Partial<ViewState> = {
  notes: 'beside',
  depth: 'full',
  kind: '',
  rating: '',
  topic: '',
  at: ''
}
