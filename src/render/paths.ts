export {address, noteId, paths} from '../model/paths.ts'
