import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, renameSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'

/** A browser with what it needs around it. */
export interface PackedBrowser {
  executablePath: string
  env: Record<string, string>
}

/**
 * Unpack the Chromium that npm brought, with the libraries and fonts that a bare machine lacks.
 *
 * Tests run in several processes at once: each unpacks into a folder of its own, and the first gives its folder the
 * name under which all look for it, so that none ever finds half a browser.
 *
 * @returns Where it lies, and the environment in which it finds its libraries.
 */
export function unpackBrowser(): PackedBrowser {
  const folder = join(tmpdir(), `rostrum-chromium-${process.getuid?.() ?? 0}`)
  if (!existsSync(folder)) unpackTo(folder)
  const fonts = existsSync('/etc/fonts') ? {} : {FONTCONFIG_PATH: join(folder, 'fonts')}
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? tmpdir(),
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      ...fonts
    }
  }
}

/** It unpacks to where TMPDIR points, and the libraries only where it takes the machine for that of a cloud service. */
function unpackTo(folder: string): void {
  const own = mkdtempSync(`${folder}-`)
  const code = `import packed from '@sparticuz/chromium'; await packed.executablePath()`
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: import.meta.dirname,
    env: {...process.env, TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x'}
  })
  try {
    renameSync(own, folder)
  } catch (error) {
    // Another process was first.
    rmSync(own, {recursive: true})
    if (!existsSync(folder)) throw error
  }
}
