import type {ExampleFiles, Rule} from './rule.ts'
import {rules} from './rules/index.ts'

/** A rule as the page `about/checks/` prints it: plain data. */
export interface RuleDocument {
  id: string
  scope: Rule['scope']
  sentence: string
  why: string
  /** Files that keep the rule. */
  ok: readonly ExampleFile[]
  /** Files that break it, with the lines that are printed. */
  notOk: ReadonlyArray<{files: readonly ExampleFile[]; messages: readonly string[]}>
}

/** A file of an example. */
export interface ExampleFile {
  /** Its path in the archive. */
  path: string
  /** Its content; bytes that are no text show as U+FFFD; absent where the file is taken away. */
  content?: string
}

/**
 * Give all rules as data.
 *
 * @returns Rules in the order of the table.
 */
export function ruleDocuments(): RuleDocument[] {
  return rules.map(({id, scope, sentence, why, ok, notOk}) => ({
    id,
    scope,
    sentence,
    why,
    ok: toFiles(ok),
    notOk: notOk.map(({files, messages}) => ({files: toFiles(files), messages}))
  }))
}

function toFiles(files: ExampleFiles): ExampleFile[] {
  return Object.entries(files).map(([path, content]) =>
    content === null ? {path} : {path, content: toText(content)}
  )
}

function toText(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}
