/** Words that a reader has selected in the transcript. */
export interface SelectedWords {
  /** The words, paragraphs apart by an empty line, without apparatus. */
  words: string
  /** The first and last paragraph or heading. */
  from: string
  to: string
  range: Range
}

/**
 * Take what is selected in the transcript.
 *
 * @returns The words and where they stand; nothing where the selection lies elsewhere or is empty.
 */
export function selectedWords(): SelectedWords | undefined {
  const selection = getSelection()
  const text = document.querySelector('.transcript')
  if (!text || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = toWholeWords(selection.getRangeAt(0))
  if (!text.contains(range.commonAncestorContainer)) return undefined
  const pieces = [...text.querySelectorAll<HTMLElement>('[id]')]
    .filter((block) => !block.hasAttribute('data-apparatus') && range.intersectsNode(block))
    .map((block) => ({id: block.id, words: wordsIn(block, range)}))
    .filter(({words}) => words !== '')
  const [first] = pieces
  const last = pieces.at(-1)
  if (!first || !last) return undefined
  return {words: pieces.map(({words}) => words).join('\n\n'), from: first.id, to: last.id, range}
}

/** Half a word is a slip of the hand: neither quotation nor link could name it. */
function toWholeWords(selected: Range): Range {
  const range = selected.cloneRange()
  const {startContainer, startOffset, endContainer, endOffset} = range
  if (startContainer instanceof Text) {
    const rest = /[\p{L}\p{M}\p{N}]*$/u.exec(startContainer.data.slice(0, startOffset))?.[0] ?? ''
    const isWithin = /^[\p{L}\p{M}\p{N}]/u.test(startContainer.data.slice(startOffset))
    if (isWithin) range.setStart(startContainer, startOffset - rest.length)
  }
  if (endContainer instanceof Text) {
    const rest = /^[\p{L}\p{M}\p{N}]*/u.exec(endContainer.data.slice(endOffset))?.[0] ?? ''
    const isWithin = /[\p{L}\p{M}\p{N}]$/u.test(endContainer.data.slice(0, endOffset))
    if (isWithin) range.setEnd(endContainer, endOffset + rest.length)
  }
  return range
}

function wordsIn(block: HTMLElement, range: Range): string {
  const part = document.createRange()
  part.selectNodeContents(block)
  if (part.compareBoundaryPoints(Range.START_TO_START, range) < 0) {
    part.setStart(range.startContainer, range.startOffset)
  }
  if (part.compareBoundaryPoints(Range.END_TO_END, range) > 0) {
    part.setEnd(range.endContainer, range.endOffset)
  }
  const holder = document.createElement('div')
  holder.append(part.cloneContents())
  for (const apparatus of holder.querySelectorAll('[data-apparatus]')) apparatus.remove()
  for (const end of holder.querySelectorAll('br')) end.replaceWith(' ')
  return (holder.textContent ?? '').replace(/\s+/gu, ' ').trim()
}
