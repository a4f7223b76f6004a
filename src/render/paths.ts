export {address, claimFolder, eventAnchor, noteId, paths} from '../model/paths.ts'
