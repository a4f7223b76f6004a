/** Point out in the contents which part is being read. */
export function followReading(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')]
  const places = links.flatMap((link) => {
    const place = document.getElementById(link.hash.slice(1))
    return place ? [{link, place}] : []
  })
  let waiting = false
  const update = () => {
    waiting = false
    const current = places.findLast(({place}) => isReached(place))
    for (const {link} of places) {
      if (link === current?.link) link.setAttribute('aria-current', 'location')
      else link.removeAttribute('aria-current')
    }
  }
  const wake = () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(update)
  }
  addEventListener('scroll', wake, {passive: true})
  wake()
}

/** A place counts as reached when it is in the upper third of the window. */
function isReached(place: HTMLElement): boolean {
  const beside = place.classList.contains('edition-notes') && place.closest('.has-margin')
  const {top, height} = place.getBoundingClientRect()
  return !beside && height > 0 && top < innerHeight / 3
}
