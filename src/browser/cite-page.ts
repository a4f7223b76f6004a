import {answerCheck} from './cite/answer-check.ts'
import {addCopyButtons} from './cite/copy-formats.ts'

const form = document.querySelector<HTMLFormElement>('#check-code')
const field = form?.querySelector('input')
const answer = form?.querySelector<HTMLElement>('.check-answer')

if (form && field && answer) {
  form.hidden = false
  const page = document.querySelector<HTMLAnchorElement>('.crumbs a')
  const around = {
    page: page?.getAttribute('href') ?? '../index.html',
    wordsOf: (id: string) =>
      document.querySelector<HTMLElement>(`[id="cite-${id}"]`)?.dataset.words,
    language: page?.lang ?? ''
  }
  const check = () => answerCheck(field.value, around, answer)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    history.replaceState(null, '', `?${new URLSearchParams({check: field.value})}`)
    void check()
  })
  const asked = new URLSearchParams(location.search).get('check')
  if (asked) {
    field.value = asked
    void check()
  }
}
addCopyButtons()
