import type {SitePath} from '../../model/types.ts'

/** The collection of all speeches. No speech can have this id: theirs hold no underscore. */
export const rootCollection = 'all_speeches'

/**
 * Where DTS answers lie, as URI templates (RFC 6570) that lead to files.
 *
 * A path says with `down` before a number, perhaps none, whether and how deep a tree is asked for.
 *
 * @param origin - The archive's origin.
 * @param withPassages - Whether single passages are served.
 * @returns Absolute templates for the three endpoints.
 */
export function templates(
  origin: string,
  withPassages: boolean
): {collection: string; navigation: string; document: string} {
  return {
    collection: `${origin}/dts/collection{/id,nav}/index.json`,
    navigation: `${origin}/dts/navigation/{resource}/down{down}${withPassages ? '{/ref}' : ''}/index.json`,
    document: `${origin}/{resource}/{resource}.tei${withPassages ? '{/ref}' : ''}.xml`
  }
}

/** The files that the templates lead to. */
export const dtsPaths = {
  entry: 'dts/index.json' as SitePath,
  collection: (...parts: readonly string[]) =>
    ['dts/collection', ...parts, 'index.json'].join('/') as SitePath,
  navigation: (resource: string, down: string, ...ref: readonly string[]) =>
    [`dts/navigation/${resource}/down${down}`, ...ref, 'index.json'].join('/') as SitePath,
  passage: (resource: string, ref: string) => `${resource}/${resource}.tei/${ref}.xml` as SitePath
}
