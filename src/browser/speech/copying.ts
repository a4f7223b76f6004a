/** Keep the apparatus out of what is copied from the text; inside a note everything is copied. */
export function copyWithoutApparatus(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection()
    if (!event.clipboardData || !selection || selection.isCollapsed) return
    const range = selection.getRangeAt(0)
    const around = range.commonAncestorContainer
    const holder = around instanceof Element ? around : around.parentElement
    if (!holder?.closest('.text') || holder.closest('[data-apparatus]')) return
    const copied = document.createElement('div')
    copied.append(range.cloneContents())
    for (const part of copied.querySelectorAll('[data-apparatus]')) part.remove()
    event.clipboardData.setData('text/plain', wordsOf(copied))
    event.clipboardData.setData('text/html', copied.innerHTML)
    event.preventDefault()
  })
}

/** The words with an empty line between blocks and a line break where a verse has one. */
function wordsOf(copied: HTMLElement): string {
  for (const end of copied.querySelectorAll('br')) end.replaceWith('\n')
  const blocks = [...copied.querySelectorAll('p, li, h1, h2, h3, h4, h5, h6')].filter(
    (block) => !block.querySelector('p, li')
  )
  return blocks.length === 0
    ? (copied.textContent ?? '')
    : blocks.map((block) => linesOf(block.textContent ?? '')).join('\n\n')
}

/** Of white space a page shows one blank, at the ends of lines none. */
function linesOf(text: string): string {
  return text.replace(/[^\S\n]*\n\s*/g, '\n').trim()
}
