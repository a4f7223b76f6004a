import {Misuse} from './command.ts'

/**
 * Put what was thrown into words for the editor: no stack, unless the program itself is at fault.
 *
 * @param error - What was thrown.
 * @param command - The name of the command in which it was thrown.
 * @returns The words.
 */
export function errorWords(error: unknown, command: string): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof Misuse) return error.message
  const code: unknown = 'code' in error ? error.code : undefined
  if (typeof code !== 'string' || code === '') {
    return `This is a fault of Rostrum itself, please report it: ${error.stack ?? error.message}`
  }
  return code.startsWith('ERR_PARSE_ARGS')
    ? `${error.message} See --help of ${command}.`
    : error.message
}
