import {paths} from '../../model/paths.ts'
import type {Archive, SpeechRecord} from '../../model/types.ts'
import {altered, text, textFile} from '../examples.ts'
import type {Finding, Rule} from '../rule.ts'

const otherFile = 'texts/lincoln-1865.md'
const former = altered(text, 'language: en\n', 'language: en\naliases: [gettysburg]\n')

/** An address that was once a speech's stays its own. */
export const aliasIsFree: Rule = {
  id: 'alias-is-free',
  scope: 'archive',
  sentence:
    'The present and former ids of all speeches differ, and none is the name of another page.',
  why: 'A former id leads to the speech under its present one. If it were also that of another speech, old links would lead astray or in a circle.',
  ok: {[textFile]: former},
  notOk: [
    {
      files: {[textFile]: former, [otherFile]: former},
      messages: [
        'texts/lincoln-1865.md:7:11 Unexpected former id "gettysburg", expected one that no other speech has or had',
        '  It is a former id of "lincoln-1863".'
      ]
    },
    {
      files: {[textFile]: altered(former, 'gettysburg', 'lincoln-1865'), [otherFile]: text},
      messages: [
        'texts/lincoln-1863.md:7:11 Unexpected former id "lincoln-1865", expected one that no other speech has or had',
        '  A speech of this id is in the archive: texts/lincoln-1865.md.'
      ]
    },
    {
      files: {[textFile]: altered(former, 'gettysburg', 'about')},
      messages: [
        'texts/lincoln-1863.md:7:11 Unexpected id "about", expected one that is not the name of another page of the site'
      ]
    }
  ],
  checkArchive({speeches}: Archive) {
    const ids = new Set<string>(speeches.map(({id}) => id))
    const ownerByAlias = new Map<string, SpeechRecord>()
    return speeches.flatMap((speech) => [
      ...reserved(speech.id, {file: fileOf(speech)}),
      ...speech.aliases.flatMap((alias, index): Finding[] => {
        const place = speech.aliasPlaces[index] ?? {file: fileOf(speech)}
        const owner = ownerByAlias.get(alias)
        if (!owner) ownerByAlias.set(alias, speech)
        if (ids.has(alias)) return [taken(alias, place, alias)]
        return owner ? [taken(alias, place, owner.id)] : reserved(alias, place)
      })
    ])
  }
}

/** Names at the site's root that belong to no speech: those of its pages and of its folder of assets. */
const sitePages = new Set([
  'assets',
  ...Object.values(paths).flatMap((path) =>
    typeof path === 'string' && path.includes('/') ? [path.slice(0, path.indexOf('/'))] : []
  )
])

function reserved(id: string, place: Finding['place']): Finding[] {
  if (!sitePages.has(id)) return []
  const reason = `Unexpected id "${id}", expected one that is not the name of another page of the site`
  return [{place, reason, actual: id}]
}

function taken(alias: string, place: Finding['place'], owner: string): Finding {
  return {
    place,
    reason: `Unexpected former id "${alias}", expected one that no other speech has or had`,
    note:
      owner === alias
        ? `A speech of this id is in the archive: texts/${alias}.md.`
        : `It is a former id of "${owner}".`,
    actual: alias
  }
}

function fileOf({id}: SpeechRecord): string {
  return `texts/${id}.md`
}
