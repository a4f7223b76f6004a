import type {SpeechTexts} from '../../quote/speech-texts.ts'
import {dateInWords} from '../site/dates.ts'
import {element} from '../site/element.ts'
import {permanentAddress} from '../site/site-files.ts'

/**
 * Make a ready citation of a paragraph, with a button that copies it.
 *
 * @param speech - The speech.
 * @param id - The paragraph.
 * @param publisher - Who publishes the archive.
 * @returns A paragraph.
 */
export function readyCitation(speech: SpeechTexts, id: string, publisher: string): HTMLElement {
  const text = citationText(speech, id, publisher)
  const said = element('span', {className: 'copied'})
  said.setAttribute('role', 'status')
  const button = element('button', {type: 'button'}, ['Copy the citation'])
  button.addEventListener('click', async () => {
    said.textContent = (await copy(text)) ? 'Copied' : 'Not copied: mark the words and copy them'
  })
  return element('p', {className: 'ready-citation'}, [
    element('span', {className: 'ready-citation-text'}, [text]),
    ' ',
    button,
    ' ',
    said
  ])
}

function citationText(speech: SpeechTexts, id: string, publisher: string): string {
  const [, number, , fingerprint] = speech.paragraphs.find(([anchor]) => anchor === id) ?? []
  const place = number ? `, ¶ ${number} (¶${number}·${fingerprint})` : ''
  const address = permanentAddress(`${speech.page}#${id}`)
  return `${speech.speaker}, “${speech.title}”, ${dateInWords(speech.date)}${place}. ${publisher}. ${address}`
}

/** Pages that were not fetched safely may not use the clipboard's own interface. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const field = element('textarea', {value: text, className: 'visually-hidden'})
    document.body.append(field)
    field.select()
    const done = document.execCommand('copy')
    field.remove()
    return done
  }
}
