export {formatDate} from '../prose/format-date.ts'
