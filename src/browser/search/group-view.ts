import type {Group} from '../../search/groups.ts'
import type {PlacedRecord, SearchIndex} from '../../search/open-index.ts'
import type {Query} from '../../search/query.ts'
import {holdsPhrases} from '../../search/results.ts'
import {dateInWords} from '../site/dates.ts'
import {element} from '../site/element.ts'
import {linkTo} from '../site/site-files.ts'
import {valueLabel} from './labels.ts'
import {resultView} from './result-view.ts'

/** So many results of a group are added at a time. */
const step = 20

/**
 * Show the results of one speech, or of one kind of what speeches share.
 *
 * @param group - The group.
 * @param first - How many results are shown before the reader asks for more.
 * @param query - What was asked for.
 * @param index - The index.
 * @param addressOf - Gives the address of the results of one speech alone, where there are others.
 * @returns A section; nothing where none of the first results holds the phrases.
 */
export async function groupView(
  group: Group,
  first: number,
  query: Query,
  index: SearchIndex,
  addressOf: (speech: string) => string | undefined
): Promise<HTMLElement | undefined> {
  const speech = group.speech === undefined ? undefined : await index.speechAt(group.speech)
  const placed = await load(group.records.slice(0, first), query, index)
  const kind = placed[0]?.record.kind
  if (kind === undefined) return undefined
  const heading = element(
    'h2',
    {},
    speech
      ? [
          element(
            'a',
            {href: linkTo(`${speech.id}/index.html`), lang: speech.language, dir: 'auto'},
            [speech.title]
          )
        ]
      : [valueLabel('kind', kind)]
  )
  const list = element(
    'ol',
    {className: 'result-list'},
    placed.map((one) => resultView(one, query))
  )
  const section = element('section', {className: 'result-group'}, [
    element('header', {}, [
      heading,
      ...(speech
        ? [
            element('p', {className: 'result-about'}, [
              `${speech.speaker}, ${dateInWords(speech.date)}`
            ]),
            ...onlyThis(addressOf(speech.id))
          ]
        : [])
    ]),
    list
  ])
  addMore(section, list, group, first, query, index)
  return section
}

function onlyThis(address: string | undefined): HTMLElement[] {
  if (address === undefined) return []
  const link = element('a', {href: address}, ['Only this speech'])
  return [element('p', {className: 'only-this'}, [link])]
}

function addMore(
  section: HTMLElement,
  list: HTMLElement,
  {records}: Group,
  first: number,
  query: Query,
  index: SearchIndex
): void {
  if (records.length <= first) return
  let shown = first
  const button = element('button', {type: 'button', className: 'more-results'}, [
    moreLabel(records.length - shown)
  ])
  button.addEventListener('click', async () => {
    const more = await load(records.slice(shown, shown + step), query, index)
    const views = more.map((one) => resultView(one, query))
    list.append(...views)
    shown += step
    if (shown >= records.length) button.remove()
    else button.textContent = moreLabel(records.length - shown)
    views[0]?.querySelector('a')?.focus()
  })
  section.append(button)
}

function moreLabel(left: number): string {
  return left > step ? `Show ${step} of ${left} more` : `Show ${left} more`
}

async function load(
  records: readonly number[],
  query: Query,
  index: SearchIndex
): Promise<PlacedRecord[]> {
  const all = await Promise.all(records.map((record) => index.record(record)))
  return all.filter(
    (placed) => placed !== undefined && holdsPhrases(placed, query)
  ) as PlacedRecord[]
}
