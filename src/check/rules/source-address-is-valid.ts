import type {Archive, Place} from '../../model/types.ts'
import {altered, source, sourceFile} from '../examples.ts'
import {excerpt} from '../excerpt.ts'
import {gather} from '../gather.ts'
import type {Finding, Rule} from '../rule.ts'

const address = 'https://www.archives.gov/founding-docs/declaration-transcript'
const withAddress = (other: string) => ({[sourceFile]: altered(source, address, other)})

/** A source's address leads to it, and tells nobody who follows it. */
export const sourceAddressIsValid: Rule = {
  id: 'source-address-is-valid',
  scope: 'archive',
  sentence:
    'The address of a source is an absolute one of http or https, without passwords and tracking parameters.',
  why: 'It is printed, followed and archived for years. What marks who shared it, and anything that could run, has no place in it.',
  ok: {[sourceFile]: source},
  notOk: [
    {
      files: withAddress('javascript:alert(1776)'),
      messages: [
        'notes/sources/reference.yaml:6:8 Unexpected address "javascript:alert(1776)", expected one of http or https'
      ]
    },
    {
      files: withAddress('www.archives.gov/founding-docs'),
      messages: [
        'notes/sources/reference.yaml:6:8 Unexpected address "www.archives.gov/founding-docs", expected an absolute one that begins with https:// or http://'
      ]
    },
    {
      files: withAddress('https://editor:secret@www.archives.gov/'),
      messages: [
        'notes/sources/reference.yaml:6:8 Unexpected address "https://editor:secret@www.archives.gov/", expected one without a user name and password'
      ]
    },
    {
      files: withAddress('https://localhost/declaration'),
      messages: [
        'notes/sources/reference.yaml:6:8 Unexpected address "https://localhost/declaration", expected the name of a host with a dot'
      ]
    },
    {
      files: withAddress(`${address}?page=1&utm_source=letter`),
      messages: [
        'notes/sources/reference.yaml:6:8 Unexpected tracking in an address (utm_source), expected the address without it',
        '  Did you mean "https://www.archives.gov/founding-docs/declaration-transcript?page=1"?'
      ]
    }
  ],
  checkArchive: ({sources}: Archive) =>
    gather(sources.values(), ({url, archiveUrl, placeOf}) => [
      ...(url === undefined ? [] : badAddress(url, () => placeOf('URL'), true)),
      // The address of an archived copy holds that of the original as it was, tracking and all.
      ...(archiveUrl === undefined
        ? []
        : badAddress(archiveUrl, () => placeOf('archive-url'), false))
    ])
}

function badAddress(written: string, placeAt: () => Place, mustBeClean: boolean): Finding[] {
  const url = URL.canParse(written) ? new URL(written) : undefined
  const expected = url
    ? expectation(url, written)
    : 'an absolute one that begins with https:// or http://'
  const findings = expected === undefined ? [] : [wrong(written, expected, placeAt())]
  if (!url || !mustBeClean) return findings
  const tracking = [...new Set(url.searchParams.keys())].filter((name) => trackers.test(name))
  return tracking.length > 0 ? [...findings, tracked(written, url, tracking, placeAt())] : findings
}

function expectation(url: URL, written: string): string | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'one of http or https'
  if (/\s/.test(written)) return 'one without white space'
  if (url.username || url.password) return 'one without a user name and password'
  if (!url.hostname.includes('.')) return 'the name of a host with a dot'
  return undefined
}

function wrong(written: string, expected: string, place: Place): Finding {
  const reason = `Unexpected address "${excerpt(written)}", expected ${expected}`
  return {place, reason, actual: written}
}

/** Parameters that mark who shared a link, and where; none of them chooses what is shown. */
const trackers =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|yclid|ysclid|msclkid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_openstat|vero_id|mkt_tok|oly_anon_id|oly_enc_id|_hs(?:enc|mi)|spm_id_from|ref_src|ref_url)$/i

function tracked(written: string, url: URL, names: readonly string[], place: Place): Finding {
  const clean = new URL(url)
  for (const name of names) clean.searchParams.delete(name)
  return {
    place,
    reason: `Unexpected tracking in an address (${names.join(', ')}), expected the address without it`,
    note: `Did you mean "${clean.href}"?`,
    actual: written,
    expected: [clean.href]
  }
}
