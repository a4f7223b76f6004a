import {altered, noteFile, settings, settingsFile, termNote} from '../examples.ts'
import type {Rule} from '../rule.ts'

/** What the editor writes has the form that is published; found while files are read. */
export const frontMatterIsValid: Rule = {
  id: 'front-matter-is-valid',
  scope: 'file',
  sentence:
    'Front matter and YAML files can be read and have the keys and kinds of values of their schema.',
  why: 'A key that is misspelt would be passed over in silence, and what it says would be missing from the page.',
  ok: {[noteFile]: termNote},
  notOk: [
    {
      files: {[settingsFile]: altered(settings, '  url:', '  urll:')},
      messages: [
        'texts/archive.yaml:8:3 Unexpected absence of "licence.url", expected text',
        'texts/archive.yaml:9:3 Unexpected key "urll", expected one of: name, url',
        '  Did you mean "url"?'
      ]
    },
    {
      files: {[noteFile]: altered(termNote, 'kind: term', 'kind: terms')},
      messages: [
        'notes/lincoln-1863/four-score.md:4:7 Unexpected value of "kind", expected one of: claim, context, term, variant',
        '  Did you mean "term"?'
      ]
    },
    {
      files: {[noteFile]: altered(termNote, 'at: p1\n', '')},
      messages: ['notes/lincoln-1863/four-score.md:2:1 Unexpected absence of "at", expected text']
    },
    {
      files: {[noteFile]: altered(termNote, 'quote: Four', 'quote: "Four')},
      messages: [
        'notes/lincoln-1863/four-score.md:5:20 Unexpected YAML: Missing closing "quote',
        '  Text with a colon, a hash or quotation marks stands safest behind "key: >-" on lines of its own.'
      ]
    },
    {
      files: {[noteFile]: 'A score is twenty.\n'},
      messages: [
        'notes/lincoln-1863/four-score.md:1:1 Unexpected beginning of the file, expected front matter between two lines of "---"'
      ]
    }
  ]
}
