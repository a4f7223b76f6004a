import {h} from '../../html/element.ts'
import type {Archive, SitePath, SpeechId, SpeechRecord} from '../../model/types.ts'
import {type Page, to} from '../page.ts'
import {languageTag} from '../parts/foreign.ts'
import {paths} from '../paths.ts'

/**
 * Make a page for every address that a speech had under a former id.
 *
 * @param archive - The archive.
 * @returns For each former id the speech's page and its claims' pages, which lead on.
 */
export function* redirectPages({speeches}: Archive): Generator<Page> {
  for (const speech of speeches) {
    for (const alias of speech.aliases) yield* redirects(speech, alias)
  }
}

function* redirects(speech: SpeechRecord, alias: SpeechId): Generator<Page> {
  yield redirect(paths.speech(alias), paths.speech(speech.id), speech)
  for (const {kind, slug, claim} of speech.notes) {
    if (kind !== 'claim') continue
    const title = claim === undefined ? speech.title : claim
    yield redirect(paths.claim(alias, slug), paths.claim(speech.id, slug), {title})
  }
}

function redirect(
  from: SitePath,
  target: SitePath,
  {title, language}: {title: string; language?: string}
): Page {
  return {
    path: from,
    canonical: target,
    kind: 'redirect',
    title,
    description: 'This page has moved.',
    refresh: target,
    main: [
      h('h1', 'This page has moved'),
      h('p', [
        'It is now at: ',
        h('a', {id: 'target', href: to(target), ...languageTag(language)}, title)
      ])
    ],
    scripts: ['redirect']
  }
}
