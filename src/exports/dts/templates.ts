import type {SitePath} from '../../model/types.ts'

/** The collection of all speeches. No speech can have this id: theirs hold no underscore. */
export const rootCollection = 'all_speeches'

/**
 * Where DTS answers lie, as URI templates (RFC 6570) that lead to files.
 *
 * With passages a path says with `down` before a number, perhaps none, whether and how deep a tree is asked for. Without,
 * all depths have one answer, so that the number stands in the fragment, which is not sent.
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
    navigation: withPassages
      ? `${origin}/dts/navigation/{resource}/down{down}{/ref}/index.json`
      : `${origin}/dts/navigation/{resource}/index.json{#down}`,
    document: `${origin}/{resource}/{resource}.tei${withPassages ? '{/ref}' : ''}.xml`
  }
}

/** The files that the templates lead to. */
export const dtsPaths = {
  entry: 'dts/index.json' as SitePath,
  collection: (...parts: readonly string[]) =>
    ['dts/collection', ...parts, 'index.json'].join('/') as SitePath,
  navigation: (resource: string, ...parts: readonly string[]) =>
    [`dts/navigation/${resource}`, ...parts, 'index.json'].join('/') as SitePath,
  passage: (resource: string, ref: string) => `${resource}/${resource}.tei/${ref}.xml` as SitePath
}
