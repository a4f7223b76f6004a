export {address, eventAnchor, noteId, paths} from '../model/paths.ts'
