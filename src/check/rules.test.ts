import {join} from 'node:path'
import {h} from 'hastscript'
import {afterEach, describe, expect, it} from 'vitest'
import {anchorsOfText} from '../commands/anchors-of-text.ts'
import {importTranscript} from '../commands/import-transcript.ts'
import {modelSpeech} from '../model/model-speech.ts'
import {paths} from '../model/paths.ts'
import type {EdtfDate, Fault, SitePath, SpeechId} from '../model/types.ts'
import {exists, listArchive} from '../read/list-archive.ts'
import {readShared} from '../read/read-shared.ts'
import {readSpeech} from '../read/read-speech.ts'
import {finishPage} from '../render/finish.ts'
import {prose} from '../render/prose.ts'
import {archiveFolder} from '../testing/archive-folder.ts'
import {checkFolder} from '../testing/check-folder.ts'
import {checkLinks} from '../write/check-links.ts'
import {checkPaths} from '../write/check-paths.ts'
import {openStage} from '../write/stage.ts'
import {describeFault} from './describe-fault.ts'
import type {Rule} from './rule.ts'
import {rules} from './rules/index.ts'

/** Each example goes through the room that watches its rule. */
const rooms: Record<Rule['scope'], (folder: string) => readonly Fault[]> = {
  speech: checkFolder,
  archive: checkFolder,
  file: checkFolder,
  command: commandFaults,
  site: siteFaults
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

/** Imports a transcript where one was received; else brings the ledger up to date. */
function commandFaults(folder: string): readonly Fault[] {
  return exists(folder, job.file)
    ? importTranscript(folder, {...job, folder}, false).faults
    : anchorsOfText(folder, job.id, {fates: new Map()}).faults
}

/** Writes each speech as its blocks and notes, under its present and former ids, and checks what was written. */
function siteFaults(folder: string): Fault[] {
  const listing = listArchive(folder).value
  const {settings} = readShared(folder, listing).value
  const stage = openStage(join(folder, 'dist'))
  const write = (path: SitePath, content: string, from: string) =>
    stage.write({path, content}, from)
  try {
    for (const path of Object.values(paths)) if (typeof path === 'string') write(path, '', 'stub')
    for (const path of pathByName.values()) write(path, '', 'stub')
    for (const id of listing.speeches) {
      const files = readSpeech(folder, id).value
      if (!files) continue
      const {blocks, notes, aliases} = modelSpeech(files)
      const main = [
        ...blocks.map((block) => h('p', {id: block.id}, block.text)),
        ...notes.flatMap(({body}) => prose(body, {cite: () => h('cite'), prefix: ''}))
      ]
      for (const name of [id, ...aliases]) {
        const page = {path: paths.speech(name), kind: 'speech', title: '', description: '', main}
        write(page.path, finishPage(page, settings, {pathByName}).content, files.file)
      }
    }
    return [...checkPaths(stage.manifest), ...checkLinks(stage.place, stage.manifest)]
  } finally {
    stage.close()
  }
}

const pathByName = new Map(
  ['theme.js', 'site.js', 'style.css'].map((name) => [name, `assets/${name}` as SitePath])
)

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
