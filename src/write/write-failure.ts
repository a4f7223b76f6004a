/** Thrown where the machine or the state of the target folder makes writing impossible; told without a stack. */
export class WriteFailure extends Error {
  /** The system's code, e.g. `ENOSPC`; by it the command line knows that the program is not at fault. */
  readonly code: string

  constructor(message: string, code: string, cause?: unknown) {
    super(message, {cause})
    this.code = code
  }
}

const words: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the device',
  EDQUOT: 'your share of the device is used up',
  EROFS: 'the device can only be read',
  EACCES: 'the right to do so is missing',
  EPERM: 'the system does not permit it',
  EMFILE: 'too many files are open',
  EIO: 'the device failed'
}

/**
 * Put an error of the system into words for the editor.
 *
 * @param what - What could not be done, e.g. `write a/index.html`.
 * @param error - What the system threw.
 * @returns The failure to throw; an error of another kind is given back as it is.
 */
export function writeFailure(what: string, error: unknown): unknown {
  const code = errorCode(error)
  if (code === undefined || !(error instanceof Error)) return error
  const why = words[code] ?? error.message
  return new WriteFailure(`Cannot ${what}: ${why}. The last good site is as it was.`, code, error)
}

/**
 * Give the code of an error of the system.
 *
 * @param error - What was thrown.
 * @returns Its code, e.g. `EEXIST`; nothing for other errors.
 */
export function errorCode(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}
