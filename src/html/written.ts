import type {PageLinks} from '../model/types.ts'

/** HTML that was written before, in a tree: pages hold many alike parts. */
export interface Written {
  type: 'written'
  /** As it shall stand in the page, its links too. */
  html: string
  /** The places and links in it. */
  found: PageLinks
}

declare module 'hast' {
  interface ElementContentMap {
    written: Written
  }
  interface RootContentMap {
    written: Written
  }
}
