import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {XmlDocument, XmlValidateError, XsdValidator} from 'libxml2-wasm'
import {nothingToCheck, type Validator} from './validator.ts'

/** Sitemaps by the XML Schema of sitemaps.org, which npm's `sitemap` brings. */
export const sitemaps: Validator = {
  name: 'sitemap: sitemaps.org XSD (libxml2)',
  run({site, files}) {
    const maps = files.filter((file) => /^sitemap[^/]*\.xml$/.test(file))
    const sets = maps.filter((file) => readFileSync(join(site, file), 'utf8').includes('<urlset'))
    if (sets.length === 0) return nothingToCheck
    const folder = dirname(createRequire(import.meta.url).resolve('sitemap/package.json'))
    const schema = XmlDocument.fromBuffer(readFileSync(join(folder, 'schema/sitemap.xsd')))
    const validator = XsdValidator.fromDoc(schema)
    const faults = sets.flatMap((file) => {
      const document = XmlDocument.fromBuffer(readFileSync(join(site, file)))
      try {
        validator.validate(document)
        return []
      } catch (error) {
        if (!(error instanceof XmlValidateError)) throw error
        return error.details.map(({message}) => `${file}: ${message.trim()}`)
      } finally {
        document.dispose()
      }
    })
    validator.dispose()
    schema.dispose()
    return {checked: sets.length, faults}
  }
}
