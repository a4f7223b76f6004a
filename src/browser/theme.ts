import {readChoice, showChoice} from './site/colours.ts'

/** Runs before anything is drawn. */
showChoice(readChoice())
