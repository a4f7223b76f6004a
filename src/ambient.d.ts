import type {PhrasingContent} from 'mdast'
import type {AnchorId, SourceReference} from './model/types.ts'

/** A pandoc citation in the edition's own prose: `[@id, p. 3; @other]`. */
export interface Citation {
  type: 'citation'
  /** The sources with their locators, in order. */
  items: SourceReference[]
  position?: import('unist').Position | undefined
  data?: import('mdast').Data | undefined
}

/** Words in another language: `:lang[слово]{ru}`. */
export interface Foreign {
  type: 'foreign'
  /** The language, a BCP 47 tag. */
  language: string
  children: PhrasingContent[]
  position?: import('unist').Position | undefined
  data?: import('mdast').Data | undefined
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation
    foreign: Foreign
  }
  interface RootContentMap {
    citation: Citation
    foreign: Foreign
  }
  interface Data {
    /** On the node of a citable block: its permanent id. */
    anchor?: AnchorId
  }
}
