import {epub, html} from './java.ts'
import {jsonLd} from './json-ld.ts'
import {csl, dts} from './json-schemas.ts'
import {roCrate} from './ro-crate.ts'
import {schemaOrgShapes} from './shacl.ts'
import {sitemaps} from './sitemap.ts'
import {ownGrammar, parlaClarin} from './tei.ts'
import type {Validator} from './validator.ts'
import {webAnnotations} from './web-annotations.ts'

/** Every validator: adding one is adding a file and a row. */
export const validators: readonly Validator[] = [
  parlaClarin,
  ownGrammar,
  webAnnotations,
  jsonLd,
  schemaOrgShapes,
  csl,
  dts,
  roCrate,
  sitemaps,
  epub,
  html
]
