import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import {type Change, changesOf, changesOfSpeech} from '../model/changes.ts'
import {describeChange} from '../model/describe-change.ts'
import {isoDate} from '../model/iso-date.ts'
import {address, paths} from '../model/paths.ts'
import {ratingLabel} from '../model/scale.ts'
import type {Archive, OutputFile} from '../model/types.ts'
import {fromArchive} from './from-archive.ts'

/** So many of the latest changes are in the feeds; the page of changes has all. */
const latest = 100

/** The changes of the archive as Atom (RFC 4287) and JSON Feed 1.1. */
export const feed = fromArchive('feed', 'changes as Atom and as JSON Feed', feedFiles)

function feedFiles(archive: Archive): OutputFile[] {
  const entries = changesOf(archive)
    .slice(0, latest)
    .flatMap(({speech, place}) => changesOfSpeech(speech)[place] ?? [])
    .map((change) => entryOf(change, archive))
  return [
    {path: paths.feedAtom, content: atom(entries, archive)},
    {path: paths.feedJson, content: json(entries, archive)}
  ]
}

interface FeedEntry {
  id: string
  url: string
  title: string
  text: string
  date: string
}

function entryOf(change: Change, {settings}: Archive): FeedEntry {
  const {title, event, ratings, detail} = describeChange(change)
  const given = ratings.map(ratingLabel).join(' → ')
  const what = `${event}${given === '' ? '' : `, ${given}`}: ${detail}`
  const url = address(settings.origin, change.path, change.fragment)
  return {
    id: tagOf(settings.origin, change.id),
    url,
    title,
    text: `${what} – ${change.speech.title}`,
    date: instantOf(change.date)
  }
}

/** A name that outlives the site's address on the web (RFC 4151); the year is that of the scheme's first use here. */
function tagOf(origin: string, id: string): string {
  return `tag:${new URL(origin).hostname},2026:${encodeURI(id)}`
}

/** Feeds want an instant; days are all that is known, and no clock of the machine may come in. */
function instantOf(date: string): string {
  const day = isoDate(date)
  return `${day}${'-01'.repeat(3 - day.split('-').length)}T00:00:00Z`
}

function atom(entries: readonly FeedEntry[], {settings}: Archive): string {
  const home = address(settings.origin, paths.home)
  const tree = x(null, [
    {type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"'},
    x('feed', {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': settings.language}, [
      x('title', `${settings.title}: changes`),
      x('id', tagOf(settings.origin, 'changes')),
      x('updated', entries[0]?.date ?? '1970-01-01T00:00:00Z'),
      x('author', [x('name', settings.editor), x('uri', home)]),
      x('rights', settings.licence.name),
      x('link', {href: address(settings.origin, paths.changes)}),
      x('link', {
        rel: 'self',
        type: 'application/atom+xml',
        href: address(settings.origin, paths.feedAtom)
      }),
      ...entries.map(({id, url, title, text, date}) =>
        x('entry', [
          x('title', title),
          x('id', id),
          x('link', {href: url}),
          x('updated', date),
          x('summary', text)
        ])
      )
    ])
  ])
  return `${toXml(tree)}\n`
}

function json(entries: readonly FeedEntry[], {settings}: Archive): string {
  const data = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${settings.title}: changes`,
    home_page_url: address(settings.origin, paths.changes),
    feed_url: address(settings.origin, paths.feedJson),
    language: settings.language,
    authors: [{name: settings.editor, url: address(settings.origin, paths.home)}],
    items: entries.map(({id, url, title, text, date}) => ({
      id,
      url,
      title,
      content_text: text,
      date_published: date,
      date_modified: date
    }))
  }
  return `${JSON.stringify(data, null, 2)}\n`
}
