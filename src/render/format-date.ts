export {formatDate} from '../prose/date-words.ts'
