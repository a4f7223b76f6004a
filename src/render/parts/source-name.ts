export {publisherName, sourceName} from '../../prose/source-name.ts'
