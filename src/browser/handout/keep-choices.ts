/**
 * Keep in the address what was chosen for a handout, and choose it again from there.
 *
 * Only what differs from the page as it was written is told: `?with=questions&with=claim&room=long&without=end`.
 *
 * @param handout - The article with its boxes.
 * @param form - Its controls.
 */
export function keepChoices(handout: HTMLElement, form: HTMLFormElement): void {
  const boxes = [...handout.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
  const rooms = [...form.querySelectorAll<HTMLInputElement>('input[name="room"]')]
  restore(boxes, rooms)
  handout.addEventListener('change', () => {
    const query = write(boxes, rooms)
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`)
  })
}

function restore(boxes: readonly HTMLInputElement[], rooms: readonly HTMLInputElement[]): void {
  const parameters = new URLSearchParams(location.search)
  const wanted = new Set(parameters.getAll('with'))
  const unwanted = new Set(parameters.getAll('without'))
  for (const box of boxes) {
    box.checked = (box.defaultChecked || wanted.has(box.value)) && !unwanted.has(box.value)
  }
  const room = parameters.get('room')
  for (const choice of rooms) if (choice.value === room) choice.checked = true
}

function write(boxes: readonly HTMLInputElement[], rooms: readonly HTMLInputElement[]): string {
  const parameters = new URLSearchParams()
  for (const {value, checked, defaultChecked} of boxes) {
    if (checked !== defaultChecked) parameters.append(checked ? 'with' : 'without', value)
  }
  const room = rooms.find(({checked, defaultChecked}) => checked && !defaultChecked)
  if (room) parameters.set('room', room.value)
  const query = parameters.toString()
  return query === '' ? '' : `?${query}`
}
