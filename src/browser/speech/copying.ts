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

/** The words with an empty line between blocks. */
function wordsOf(copied: HTMLElement): string {
  const blocks = [...copied.querySelectorAll('p, h2, h3, h4, h5, h6')]
  return blocks.length === 0
    ? (copied.textContent ?? '')
    : blocks.map((block) => block.textContent?.trim() ?? '').join('\n\n')
}
