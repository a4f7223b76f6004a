export {sourceName} from '../../prose/source-name.ts'
