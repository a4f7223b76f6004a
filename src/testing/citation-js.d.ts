declare module '@citation-js/core' {
  /** Parses bibliographic formats into CSL-JSON. */
  export class Cite {
    constructor(input: string)
    data: ReadonlyArray<Record<string, unknown>>
  }
  export const logger: {level: string; warn(...words: unknown[]): void}
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
