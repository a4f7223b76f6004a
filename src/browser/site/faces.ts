import face from '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2'
import {element} from './element.ts'

/** So long after the page was first drawn a face can still come unnoticed, in milliseconds. */
const unnoticed = 300

/**
 * Ask for the face of most words as soon as the page begins to come: the styles name it, but it is asked for only when words
 * are set in another, and then they are set twice.
 */
export function fetchFaceEarly(): void {
  const script = document.currentScript
  // Neither a page in one file nor one opened from a folder has it at an address from which it could be preloaded.
  if (!(script instanceof HTMLScriptElement && /^http/.test(script.src))) return
  const href = new URL(face, script.src).href
  const link = element('link', {rel: 'preload', as: 'font', type: 'font/woff2', href})
  link.crossOrigin = ''
  // Chromium waits for what is asked for before the body begins, and draws nothing meanwhile.
  const observer = new MutationObserver(() => {
    if (!document.body) return
    observer.disconnect()
    document.head.append(link)
  })
  observer.observe(document.documentElement, {childList: true})
}

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
