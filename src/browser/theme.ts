import {readChoice, showChoice} from './site/colours.ts'
import {keepFirstFaces} from './site/faces.ts'

/** Runs before anything is drawn. */
showChoice(readChoice())
keepFirstFaces()
