import type {Archive, Speech} from '../../model/types.ts'
import {walk} from '../../model/walk.ts'
import {altered, noteFile, termNote} from '../examples.ts'
import {type Prose, proseOfShared, proseOfSpeech} from '../prose.ts'
import type {Finding, Rule} from '../rule.ts'

const body = (words: string) => altered(termNote, 'A score is twenty.', words)

/** Foreign words in prose name their language. */
export const foreignWordsHaveLanguage: Rule = {
  id: 'foreign-words-have-language',
  scope: 'speech',
  sentence: 'Foreign words are written :lang[words]{tag}, with a language tag of BCP 47.',
  why: 'The tag lets a screen reader pronounce the words and the browser choose letters for them.',
  ok: {[noteFile]: body('French :lang[quatre-vingts]{fr} is four score.')},
  notOk: [
    {
      files: {[noteFile]: body('French :lang[quatre-vingts] is four score.')},
      messages: [
        'notes/lincoln-1863/four-score.md:8:8 Unexpected ":lang[" without a language, expected :lang[words]{tag}'
      ]
    },
    {
      files: {[noteFile]: body('French :lang[quatre-vingts]{french_} is four score.')},
      messages: [
        'notes/lincoln-1863/four-score.md:8:8 Unexpected language "french_", expected a tag of BCP 47 such as ru, kk or kk-Latn'
      ]
    }
  ],
  checkSpeech: (speech: Speech) => proseOfSpeech(speech).flatMap(untagged),
  checkArchive: (archive: Archive) => proseOfShared(archive).flatMap(untagged)
}

function untagged({tree, placeAt}: Prose): Finding[] {
  const findings: Finding[] = []
  walk(tree, (node) => {
    if (node.type === 'foreign' && !isTag(node.language)) {
      findings.push({
        place: placeAt(node),
        reason: `Unexpected language "${node.language}", expected a tag of BCP 47 such as ru, kk or kk-Latn`,
        actual: node.language
      })
    }
    const bare = node.type === 'text' ? node.value.indexOf(':lang[') : -1
    if (bare >= 0) {
      findings.push({
        place: placeAt(node, bare),
        reason: 'Unexpected ":lang[" without a language, expected :lang[words]{tag}'
      })
    }
  })
  return findings
}

function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1
  } catch {
    return false
  }
}
