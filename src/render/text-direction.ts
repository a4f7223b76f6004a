export {textDirection} from '../prose/text-direction.ts'
