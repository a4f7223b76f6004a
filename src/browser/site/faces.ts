/** So long after the page was first drawn a face can still come unnoticed, in milliseconds. */
const unnoticed = 300

/**
 * Keep the lines as they were first drawn: a face that comes later waits for the next page, so that words which are being
 * read do not move. Pages opened from a folder have no other page that would come sooner.
 */
export function keepFirstFaces(): void {
  if (location.protocol === 'file:') return
  const observer = new PerformanceObserver(() => setTimeout(refuseLate, unnoticed))
  observer.observe({type: 'paint', buffered: true})
}

function refuseLate(): void {
  for (const face of document.fonts) if (face.status !== 'loaded') face.display = 'optional'
}
