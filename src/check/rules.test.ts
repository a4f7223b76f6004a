import {afterEach, describe, expect, it} from 'vitest'
import {type ArchiveFolder, archiveFolder} from '../testing/archive-folder.ts'
import {checkFolder} from '../testing/check-folder.ts'
import {describeFault} from './describe-fault.ts'
import type {ExampleFiles} from './rule.ts'
import {rules} from './rules/index.ts'

let folder: ArchiveFolder | undefined
afterEach(() => folder?.remove())

const faultsOf = (files: ExampleFiles) => {
  folder = archiveFolder(files)
  return checkFolder(folder.path)
}

describe.each(rules.filter(({scope}) => scope !== 'site'))('$id', ({id, ok, notOk}) => {
  it('says nothing of an archive that keeps it', () => {
    expect(faultsOf(ok).flatMap(describeFault)).toEqual([])
  })

  it.each(notOk.map((example, index) => ({...example, name: `example ${index + 1}`})))(
    'tells what is wrong in $name that breaks it',
    ({files, messages}) => {
      const told = faultsOf(files).filter(({ruleId}) => ruleId === id)
      expect(told.flatMap(describeFault)).toEqual(messages)
    }
  )
})
