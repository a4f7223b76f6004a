import {appendFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {SitePath} from '../model/types.ts'
import type {SpooledFile} from './export.ts'

/** So many characters wait in memory. */
const most = 1 << 20

/** A file that grows in the scratch folder, so that no size of archive fills the memory. */
export class Spool {
  readonly #path: SitePath
  readonly #file: string
  #waiting: string[] = []
  #length = 0

  /**
   * Begin a file.
   *
   * @param path - Where it shall lie in the site.
   * @param scratch - The scratch folder.
   */
  constructor(path: SitePath, scratch: string) {
    this.#path = path
    this.#file = join(scratch, path.replaceAll('/', '-'))
    writeFileSync(this.#file, '')
  }

  /**
   * Add to the file.
   *
   * @param text - What follows.
   */
  add(text: string): void {
    this.#waiting.push(text)
    this.#length += text.length
    if (this.#length > most) this.#flush()
  }

  /**
   * End the file.
   *
   * @returns The file.
   */
  end(): SpooledFile {
    this.#flush()
    return {path: this.#path, file: this.#file}
  }

  #flush(): void {
    appendFileSync(this.#file, this.#waiting.join(''))
    this.#waiting = []
    this.#length = 0
  }
}
