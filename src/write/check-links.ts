import {readFileSync} from 'node:fs'
import {scanHtml} from '../html/scan-html.ts'
import {didYouMean} from '../model/nearest.ts'
import type {Fault} from '../model/types.ts'
import {placeOfFile} from './last-edition.ts'
import {
  idsOf,
  type Manifest,
  missingPlaces,
  sortedFiles,
  splitTarget,
  type WrittenFile,
  writtenFile
} from './manifest.ts'
import {type LinkTarget, resolveLink} from './resolve-link.ts'
import type {StagePlace} from './writer.ts'

/**
 * Check that every link inside the site leads to a file that is there, and every `#fragment` to an id on its page.
 *
 * While pages are written only places linked to are remembered, not who links to them; only if a place is missing are
 * the pages read again, to name each one that links there.
 *
 * @param place - The stage.
 * @param manifest - What was written, by all threads.
 * @returns A fault for each page and link that leads nowhere, in the order of pages and links.
 */
export function checkLinks(place: StagePlace, manifest: Manifest): Fault[] {
  const missing = missingPlaces(manifest)
  if (missing.size === 0) return []
  const advise = adviser(manifest)
  const faults: Fault[] = []
  for (const page of sortedFiles(manifest)) {
    if (page.path.endsWith('.html')) faults.push(...pageFaults(place, page, missing, advise))
  }
  return faults
}

function pageFaults(
  place: StagePlace,
  page: WrittenFile,
  missing: ReadonlySet<LinkTarget>,
  advise: (target: LinkTarget) => string
): Fault[] {
  const {links} = scanHtml(readFileSync(placeOfFile(place, page), 'utf8'))
  return [...new Set(links)].flatMap((link) => {
    const target = resolveLink(page.path, link, place.origin)
    return target !== undefined && missing.has(target) ? [fault(page, link, advise(target))] : []
  })
}

function fault(page: WrittenFile, link: string, note: string): Fault {
  return {
    place: {file: page.from},
    ruleId: 'link-resolves',
    reason: `Unexpected link to "${link}" on ${page.path}, expected a page or place of the site`,
    note,
    actual: link
  }
}

/** So many missing places are looked into for a near name: more are not read, and each costs a walk along names. */
const advised = 200

/** Each missing place is looked into once, however many pages link to it. */
function adviser(manifest: Manifest): (target: LinkTarget) => string {
  const known = new Map<LinkTarget, string>()
  const names = folderNames(manifest)
  return (target) => {
    const made = known.get(target)
    if (made !== undefined) return made
    const near = known.size < advised ? nearPlace(manifest, names, target) : undefined
    const advice = [absence(manifest, target), near].filter(Boolean).join(' ')
    known.set(target, advice)
    return advice
  }
}

function absence(manifest: Manifest, target: LinkTarget): string {
  const [path, fragment] = splitTarget(target)
  if (writtenFile(manifest, path)) return `No place "${fragment}" is on ${path}.`
  if (!target.startsWith('/')) return `No file "${path}" is in the site.`
  return 'Write it relative to its page: the site can lie at any address.'
}

function nearPlace(manifest: Manifest, names: FolderNames, target: LinkTarget): string | undefined {
  const [path, fragment] = splitTarget(target)
  return writtenFile(manifest, path)
    ? didYouMean(fragment, idsOf(manifest, path))
    : nearPath(manifest, names, path)
}

type FolderNames = ReadonlyMap<string, ReadonlySet<string>>

/** The names in each folder of the site. */
function folderNames(manifest: Manifest): FolderNames {
  const names = new Map<string, Set<string>>()
  for (const {path} of sortedFiles(manifest)) {
    let folder = ''
    for (const part of path.split('/')) {
      const inside = names.get(folder) ?? new Set()
      names.set(folder, inside.add(part))
      folder = `${folder}${part}/`
    }
  }
  return names
}

/** Follows the path as far as it exists and offers the nearest name there that leads to a file. */
function nearPath(manifest: Manifest, names: FolderNames, path: string): string | undefined {
  const parts = path.split('/')
  let folder = ''
  for (const [index, part] of parts.entries()) {
    const inside = names.get(folder) ?? new Set<string>()
    if (!inside.has(part)) {
      const end = parts.slice(index + 1).join('/')
      const candidates = [...inside].map((name) => [folder + name, end].filter(Boolean).join('/'))
      return didYouMean(
        path,
        candidates.filter((candidate) => writtenFile(manifest, candidate))
      )
    }
    folder = `${folder}${part}/`
  }
  return undefined
}
