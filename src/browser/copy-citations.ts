import {addCopyButtons} from './cite/copy-formats.ts'

addCopyButtons()
