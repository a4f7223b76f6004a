import type {DrawnSpeech} from '../../model/speech-context.ts'
import type {AnchorId, Note} from '../../model/types.ts'
import type {Bibliography} from '../parts/bibliography.ts'

/** What the sections of a speech's page are made from. */
export interface SectionContext extends DrawnSpeech {
  /** The page's bibliography. */
  bibliography: Bibliography
  /** Notes by slug, for references between them. */
  noteBySlug: ReadonlyMap<string, Note>
  /** The printed numbers of blocks. */
  numberByAnchor: ReadonlyMap<AnchorId, string>
}

/** Ids of the page's own sections: no heading of a text is likely to be slugged like them. */
export const sectionIds = {
  introduction: 'edition-introduction',
  text: 'edition-text',
  notes: 'edition-notes',
  questions: 'edition-questions',
  witnesses: 'edition-witnesses',
  gaps: 'edition-gaps',
  coverage: 'edition-coverage',
  glossary: 'edition-glossary',
  sources: 'edition-sources'
} as const
