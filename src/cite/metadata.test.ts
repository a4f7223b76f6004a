import {beforeAll, describe, expect, it} from 'vitest'
import {type CitedSpeech, mayorsSpeech} from '../testing/mayors-speech.ts'
import {zoteroFields} from '../testing/zotero-record.ts'
import {claimToCsl} from './edition-to-csl.ts'
import {type HeadEntry, pageMetadata, speechMetadata} from './metadata.ts'
import {speechItem} from './speech-item.ts'

/** What Zotero's translator for embedded metadata makes of a page: `z:` names are fields, `citation_` names their own. */
function zoteroRecord(entries: readonly HeadEntry[]): Record<string, string[]> {
  const record: Record<string, string[]> = {}
  for (const entry of entries) {
    if (!('name' in entry)) continue
    const field = entry.name.startsWith('z:') ? entry.name.slice(2) : zoteroFields[entry.name]
    record[field ?? `unread ${entry.name}`] = [
      ...(record[field ?? ''] ?? []),
      entry.content.replace(/,$/, '')
    ]
  }
  return record
}

describe('metadata in pages', () => {
  let cited: CitedSpeech
  beforeAll(() => {
    cited = mayorsSpeech()
  })

  it('lets Zotero save a speech as a presentation with speaker, event, place, day and archive', () => {
    const item = speechItem(cited.record, cited.shared, new Map())
    expect(zoteroRecord(speechMetadata(item, cited.settings, {description: 'On ships.'}))).toEqual({
      itemType: ['presentation'],
      title: ['Address on the harbour'],
      author: ['Mayor, Jane'],
      date: ['2021-05-01'],
      language: ['en'],
      publisher: ['The publisher'],
      url: ['https://archive.example/mayor-2021-05-01/'],
      abstractNote: ['On ships.'],
      rights: ['CC BY 4.0'],
      meetingName: ['Address to the council'],
      place: ['Porto'],
      archive: ['Small archive']
    })
  })

  it('lets Zotero save a claim as a web page by the editor, whose name stays whole', () => {
    const item = claimToCsl(cited.note('ten-days'), cited.record, cited.settings)
    const entries = pageMetadata(item, cited.settings)
    expect(entries).toContainEqual({name: 'citation_author', content: 'The editor,'})
    expect(zoteroRecord(entries)).toMatchObject({
      itemType: ['webpage'],
      title: ['The harbour was closed for ten days'],
      author: ['The editor'],
      date: ['2021-06-02'],
      websiteTitle: ['Small archive']
    })
  })

  it('has none of the names that would force another kind or lose the speaker', () => {
    const item = speechItem(cited.record, cited.shared, new Map())
    const names = speechMetadata(item, cited.settings).flatMap((entry) =>
      'name' in entry ? [entry.name] : []
    )
    for (const name of ['DC.creator', 'citation_journal_title', 'citation_conference_title']) {
      expect(names).not.toContain(name)
    }
  })

  it('signposts how to cite, what describes, other forms, licence and author', () => {
    const item = speechItem(cited.record, cited.shared, new Map())
    const entries = speechMetadata(item, cited.settings, {
      describedBy: [{href: 'speech.json', type: 'application/json'}],
      alternates: [{href: 'sources.bib', type: 'application/x-bibtex'}],
      author: 'https://archive.example/about/'
    })
    expect(entries.filter((entry) => 'rel' in entry)).toEqual([
      {rel: 'cite-as', href: 'https://archive.example/mayor-2021-05-01/'},
      {rel: 'describedby', href: 'speech.json', type: 'application/json'},
      {rel: 'alternate', href: 'sources.bib', type: 'application/x-bibtex'},
      {rel: 'license', href: 'https://creativecommons.org/licenses/by/4.0/'},
      {rel: 'author', href: 'https://archive.example/about/'}
    ])
  })
})
