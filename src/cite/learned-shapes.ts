import type {LearnedRun} from './citation-slots.ts'

/**
 * What was learned of how styles write items, by style, task and shape; of a shape that cannot be learned nothing.
 *
 * It tells of styles alone and of no archive, so a later run of the same program may be given it. There are some hundred
 * shapes at most, however many items.
 */
export const learnedShapes = new Map<string, readonly LearnedRun[] | undefined>()
