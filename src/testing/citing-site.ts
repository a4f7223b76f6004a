import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {citationTemplates} from '../exports/citation-templates.ts'
import {fingerprints} from '../exports/fingerprints.ts'
import {siteAssets} from '../jobs/site-assets.ts'
import {fingerprint, wordingHash} from '../model/canonical-text.ts'
import {finishPage} from '../render/finish.ts'
import {allPages} from './all-pages.ts'
import {serveFolder} from './serve-folder.ts'
import {smallArchive} from './small-archive.ts'

/** A site for tests of citing, served on this machine: the small archive and a speech with a past. */
export interface CitingSite {
  /** Its address, with a slash at the end. */
  url: string
  /** Check codes of the wordings of the speech with a past, by their words. */
  codeOf(words: string): string
  /** Stops the server and removes the site. */
  close(): Promise<void>
}

/** The speech with a past. */
export const reworded = 'harbour-master-2021'

const before = 'The quay was shut on Monday, and ten ships lay outside.'
const now = 'The quay was shut on Tuesday, and ten ships lay outside.'

/** Wordings that are no longer in the text. */
export const past = {
  /** Of paragraph 2, until it was changed. */
  before,
  /** Of paragraph 4, which was merged into paragraph 3. */
  merged: 'They waited.',
  /** Of paragraph 5, which was taken out. */
  retired: 'I was there myself.'
}

const text = `---
title: Report of the harbour master
speaker: Ann Doe
date: 2021-05-01
language: en
---

I report on the quay. {#p1}

${now} {#p2}

Nobody came ashore. Nobody asked them to. They waited. {#p3}

- Item one of the list. {#p6}
- Item two of the list. {#p7}

Roses are red,\\
violets are blue. {#p8}
`

function wording(words: string, since: string) {
  const sha256 = wordingHash(words)
  return {since, fingerprint: fingerprint(sha256), sha256, text: words}
}

const alive = (id: string, ...wordings: object[]) => ({id, fate: 'alive', wordings})

const ledger = {
  format: 'rostrum-ledger-1',
  anchors: [
    alive('p1', wording('I report on the quay.', '2021-05-01')),
    alive('p2', wording(before, '2021-05-01'), wording(now, '2021-06-01')),
    alive('p3', wording('Nobody came ashore. Nobody asked them to. They waited.', '2021-05-01')),
    {
      id: 'p4',
      fate: 'merged',
      to: ['p3'],
      on: '2021-07-01',
      wordings: [wording(past.merged, '2021-05-01')]
    },
    {id: 'p5', fate: 'retired', on: '2021-08-01', wordings: [wording(past.retired, '2021-05-01')]}
  ]
}

/**
 * Build and serve the site.
 *
 * @returns The site; the test closes it.
 */
export async function citingSite(): Promise<CitingSite> {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-cite-'))
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  const archive = smallArchive({
    [`texts/${reworded}.md`]: text,
    [`texts/${reworded}.anchors.json`]: JSON.stringify(ledger)
  })
  const assets = await siteAssets(({path, content}) => put(path, content))
  for (const [path, page] of allPages(archive)) {
    put(path, finishPage(page, archive.archive.settings, assets).content)
  }
  for (const context of archive.speeches) {
    for (const {make} of [fingerprints, citationTemplates]) {
      for (const {path, content} of make(context)) put(path, content)
    }
  }
  const server = await serveFolder(folder)
  return {
    url: server.url,
    codeOf: (words) => fingerprint(wordingHash(words)),
    close: async () => {
      await server.close()
      rmSync(folder, {recursive: true, force: true})
    }
  }
}
