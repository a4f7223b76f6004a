import {execFile} from 'node:child_process'

/** How a program ended. */
export interface Ended {
  /** All that it wrote to standard output and error. */
  output: string
  /** Its exit code; absent where there is no such program. */
  code?: number
}

/**
 * Run a program to its end.
 *
 * @param program - Its name or path.
 * @param words - What stands after its name.
 * @returns What it wrote and how it ended.
 */
export function runProgram(program: string, words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const limits = {maxBuffer: 64 * 1024 * 1024}
    execFile(program, [...words], limits, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`
      if (!error) resolve({output, code: 0})
      else if (typeof error.code === 'number') resolve({output, code: error.code})
      else resolve({output: `${output}${error.message}`})
    })
  })
}

/**
 * Cut a list into pieces that fit on a command line.
 *
 * @param items - The list.
 * @param size - Items in a piece.
 * @returns The pieces.
 */
export function pieces<T>(items: readonly T[], size: number): T[][] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, index) =>
    items.slice(index * size, (index + 1) * size)
  )
}
