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
      document.querySelector(`[id="cite-${id}"] > .cite-words`)?.textContent ?? undefined,
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
openTarget()
addEventListener('hashchange', openTarget)

/** For browsers that do not unfold by themselves what holds the place they go to. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const box = target?.closest('details')
  if (!target || !box || box.open) return
  box.open = true
  target.scrollIntoView()
}
