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
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}
