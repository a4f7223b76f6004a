export {inlineProse, type ProseContext, prose} from '../prose/prose.ts'
