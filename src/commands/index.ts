import type {Command} from './command.ts'

/** All commands, in the order of an editor's work. */
export const commands: readonly Command[] = []
