import {element} from '../site/element.ts'
import type {Reader} from './reader.ts'
import {neighbour} from './steps.ts'
import type {WayBack} from './way-back.ts'

/** What the bar of steps does, for keys. */
export interface Steps {
  /** Go to the next note or the one before. */
  go(step: 1 | -1): void
  /** Close the open note and go back to its words. */
  close(): void
}

/**
 * Add the bar that leads from note to note and back to where the reader was.
 *
 * @param reader - The page.
 * @param back - Remembers where the reader was.
 * @returns What the bar does.
 */
export function addSteps(reader: Reader, back: WayBack): Steps {
  const steps = stepsThrough(reader)
  const previous = button('‹ Previous', 'Previous note', () => steps.go(-1))
  const next = button('Next ›', 'Next note', () => steps.go(1))
  const wayBack = button('Back', 'Back to where I was', () => back.go())
  const where = element('span', {className: 'where'})
  const bar = element('div', {className: 'step-bar'}, [previous, where, next, wayBack])
  bar.setAttribute('role', 'group')
  bar.setAttribute('aria-label', 'Notes, one after the other')
  document.querySelector('.side')?.prepend(bar)
  const update = () => {
    wayBack.hidden = !back.isOpen
    const {active, shown} = reader
    where.textContent = active
      ? `Note ${active.number}`
      : shown.length === 1
        ? '1 note'
        : `${shown.length} notes`
    bar.hidden = shown.length === 0 && !back.isOpen
  }
  back.onChange(update)
  reader.onChange(update)
  return steps
}

function stepsThrough(reader: Reader): Steps {
  return {
    go(step) {
      const note = neighbour(reader.shown, reader.active, step)
      if (!note) return
      reader.open(note)
      const place = reader.hasMargin ? (note.marks[0] ?? note.element) : note.element
      place.scrollIntoView({block: 'center'})
      note.element.tabIndex = -1
      note.element.focus({preventScroll: true})
    },
    close() {
      const note = reader.active
      if (!note) return
      reader.close(note)
      note.marker?.focus({preventScroll: reader.hasMargin})
    }
  }
}

function button(words: string, name: string, run: () => void): HTMLButtonElement {
  const made = element('button', {type: 'button', title: ''}, [words])
  made.removeAttribute('title')
  if (name !== words) made.setAttribute('aria-label', name)
  made.addEventListener('click', run)
  return made
}
