import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {RelaxNGValidator, XmlDocument, XmlValidateError} from 'libxml2-wasm'
import {pieces, runProgram} from './run-program.ts'
import {type Finding, nothingToCheck, type Scope, type Validator} from './validator.ts'

/** The speeches' TEI by the grammar of Parla-CLARIN, which has no critical apparatus. */
export const parlaClarin: Validator = {
  name: 'TEI: Parla-CLARIN (jing)',
  async run({site, files, schemas}) {
    const documents = teiFiles(files).filter((file) => !file.endsWith('.apparatus.tei.xml'))
    if (documents.length === 0) return nothingToCheck
    const faults: string[] = []
    for (const piece of pieces(documents, 100)) {
      const grammar = join(schemas, 'parla-clarin.rng')
      const ended = await runProgram('jing', [grammar, ...piece.map((file) => join(site, file))])
      if (ended.code === undefined) return {checked: 0, faults, missing: 'jing is not installed'}
      const lines = ended.output.split('\n').filter((line) => /: (?:error|fatal): /.test(line))
      faults.push(...lines.map((line) => line.replace(`${site}/`, '')))
      if (ended.code !== 0 && lines.length === 0) faults.push(ended.output.trim())
    }
    return {checked: documents.length, faults}
  }
}

/** All TEI by Rostrum's own grammar. */
export const ownGrammar: Validator = {
  name: 'TEI: own grammar (libxml2)',
  run(scope) {
    const documents = teiFiles(scope.files)
    if (documents.length === 0) return nothingToCheck
    const source = readFileSync(new URL('../exports/tei/rostrum.rng', import.meta.url))
    const grammar = XmlDocument.fromBuffer(source)
    const validator = RelaxNGValidator.fromDoc(grammar)
    try {
      return ownFindings(scope, documents, validator)
    } finally {
      validator.dispose()
      grammar.dispose()
    }
  }
}

function teiFiles(files: readonly string[]): string[] {
  return files.filter((file) => file.endsWith('.tei.xml'))
}

function ownFindings(
  {site}: Scope,
  files: readonly string[],
  validator: RelaxNGValidator
): Finding {
  const faults = files.flatMap((file) => {
    const document = XmlDocument.fromBuffer(readFileSync(join(site, file)))
    try {
      validator.validate(document)
      return []
    } catch (error) {
      if (!(error instanceof XmlValidateError)) throw error
      return error.details.map(({line, message}) => `${file}:${line}: ${message.trim()}`)
    } finally {
      document.dispose()
    }
  })
  return {checked: files.length, faults}
}
