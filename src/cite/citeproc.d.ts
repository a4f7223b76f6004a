/** The part of citeproc-js that Rostrum uses; it brings no types of its own. */
declare module 'citeproc' {
  /** A style or locale in citeproc's form of XML as JSON. */
  export interface XmlNode {
    name: string
    attrs: Record<string, string>
    children: Array<XmlNode | string>
  }

  /** What the engine asks of its host. */
  export interface System {
    /** Gives a locale; must always answer for `en-US`. */
    retrieveLocale(language: string): XmlNode
    /** Gives the item of an id in CSL-JSON. */
    retrieveItem(id: string): object
  }

  /** A cited item with its pinpoint. */
  export interface CiteItem {
    id: string
    locator?: string
    label?: string
  }

  /** How output is written: a template with `%%STRING%%`, or a function, by decoration. */
  export type OutputFormat = Record<string, unknown>

  /** A processor of one style. */
  export class Engine {
    constructor(system: System, style: XmlNode, language?: string, forceLanguage?: boolean)
    setOutputFormat(name: string): void
    /** Formats a cite by the style's `cs:citation`, alone and without a registry. */
    makeCitationCluster(items: readonly CiteItem[]): string
    updateItems(ids: readonly string[]): void
    makeBibliography(): [unknown, string[]] | false
  }

  const CSL: {
    Engine: typeof Engine
    Output: {
      Formats: Record<string, OutputFormat>
      /** Changes of letters, by the names of CSL's `text-case`. */
      Formatters: Record<
        'passthrough' | 'title' | 'capitalize-first',
        (state: unknown, text: string) => string
      >
    }
    /** What a name that can be shortened looks like. */
    NAME_INITIAL_REGEXP: RegExp
    /** What a word of an alphabet begins with. */
    STARTSWITH_ROMANESQUE_REGEXP: RegExp
    /** Words that stay small in English titles. */
    SKIP_WORDS: readonly string[]
  }
  export default CSL
}
