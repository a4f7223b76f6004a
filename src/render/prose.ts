export type {ParagraphLinker} from '../prose/link-paragraphs.ts'
export {inlineProse, type ProseContext, prose} from '../prose/prose.ts'
