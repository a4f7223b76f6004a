import {afterEach, describe, expect, it} from 'vitest'
import {importTranscript} from '../commands/import-transcript.ts'
import type {EdtfDate, Fault, SpeechId} from '../model/types.ts'
import {archiveFolder} from '../testing/archive-folder.ts'
import {checkFolder} from '../testing/check-folder.ts'
import {describeFault} from './describe-fault.ts'
import type {Rule} from './rule.ts'
import {rules} from './rules/index.ts'

/** Each example goes through the room that watches its rule. */
const rooms: Record<Rule['scope'], (folder: string) => readonly Fault[]> = {
  speech: checkFolder,
  archive: checkFolder,
  file: checkFolder,
  import: (folder) => importTranscript(folder, {...job, folder}, false).faults,
  site: () => []
}

const job = {
  file: 'received.txt',
  id: 'lincoln-1863' as SpeechId,
  title: 'The Gettysburg Address',
  speaker: 'Abraham Lincoln',
  date: '1863-11-19' as EdtfDate
}

const folders: Array<() => void> = []
afterEach(() => {
  for (const remove of folders.splice(0)) remove()
})

function faultsOf({scope}: Rule, files: Rule['ok']): readonly Fault[] {
  const {path, remove} = archiveFolder(files)
  folders.push(remove)
  return rooms[scope](path)
}

describe.each(rules)('$id', (rule) => {
  it('says nothing of an archive that keeps it', () => {
    expect(faultsOf(rule, rule.ok).flatMap(describeFault)).toEqual([])
  })

  it.each(rule.notOk.map((example, index) => ({...example, number: index + 1})))(
    'tells what is wrong in example $number, which breaks it',
    ({files, messages}) => {
      const told = faultsOf(rule, files).filter(({ruleId}) => ruleId === rule.id)
      expect(told.flatMap(describeFault)).toEqual(messages)
    }
  )
})
