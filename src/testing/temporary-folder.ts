import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {onTestFinished} from 'vitest'

/**
 * Make a folder that is removed when the running test is over.
 *
 * @returns Its path.
 */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-'))
  // Where a test killed a program, one that it had called may still be at work in the folder.
  onTestFinished(() => rmSync(folder, {recursive: true, force: true, maxRetries: 10}))
  return folder
}
