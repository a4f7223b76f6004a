import {source, sourceFile} from '../examples.ts'
import type {Rule} from '../rule.ts'

/** No two records share an id; found while files are read. */
export const idIsUnique: Rule = {
  id: 'id-is-unique',
  scope: 'file',
  sentence: 'Each id names one source or one event.',
  why: 'A citation that could mean either of two records means neither.',
  ok: {[sourceFile]: source},
  notOk: [
    {
      files: {[sourceFile]: `${source}${source}`},
      messages: [
        'notes/sources/reference.yaml:11:7 Unexpected second record with the id "declaration-1776", expected each id once',
        '  notes/sources/reference.yaml:1:7 The first record with this id is defined here'
      ]
    }
  ]
}
