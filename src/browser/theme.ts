import {readChoice, showChoice} from './site/colours.ts'
import {fetchFaceEarly, keepFirstFaces} from './site/faces.ts'

/** Runs before anything is drawn. */
showChoice(readChoice())
fetchFaceEarly()
keepFirstFaces()
