import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Options} from 'jsonld'

type DocumentLoader = NonNullable<Options.Common['documentLoader']>

/** The contexts that lie among the schemas, by the addresses under which the world knows them. */
const fileByAddress: Readonly<Record<string, string>> = {
  'http://www.w3.org/ns/anno.jsonld': 'anno.jsonld',
  'https://schema.org': 'schemaorgcontext.jsonld',
  'https://schema.org/': 'schemaorgcontext.jsonld'
}

/**
 * Make a loader of JSON-LD contexts that reads them from a folder and asks no network.
 *
 * @param schemas - The folder.
 * @returns The loader; an address that it does not know is an error.
 */
export function localContexts(schemas: string): DocumentLoader {
  const known = new Map<string, object>()
  return async (url: string) => {
    const file = fileByAddress[url]
    if (file === undefined)
      throw new Error(`Unexpected context ${url}, expected one that lies here`)
    const document =
      known.get(file) ?? (JSON.parse(readFileSync(join(schemas, file), 'utf8')) as object)
    known.set(file, document)
    return {documentUrl: url, document: document as never}
  }
}
