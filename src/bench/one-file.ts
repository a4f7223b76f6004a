import {closeSync, openSync, readSync, writeSync} from 'node:fs'
import type {RequestListener} from 'node:http'
import type {OutputFile} from '../model/types.ts'

/** Very many small files of a site in one large one, since machines are slow at making small ones. */
export class OneFile {
  /** How many files it holds. */
  files = 0
  private readonly descriptor: number
  private readonly places = new Map<string, readonly [at: number, length: number]>()
  private end = 0

  /**
   * Begin the file.
   *
   * @param path - Where it lies.
   */
  constructor(path: string) {
    this.descriptor = openSync(path, 'w+')
  }

  /**
   * Add a file.
   *
   * @param file - The file.
   * @returns Its size in bytes.
   */
  add({path, content}: OutputFile): number {
    const bytes = Buffer.from(content as string)
    writeSync(this.descriptor, bytes, 0, bytes.length, this.end)
    this.places.set(path, [this.end, bytes.length])
    this.end += bytes.length
    this.files += 1
    return bytes.length
  }

  /** Answers requests for its files. */
  readonly serve: RequestListener = (request, response) => {
    const [at, length] = this.places.get(decodeURI(request.url ?? '').slice(1)) ?? []
    if (at === undefined || length === undefined) {
      response.writeHead(404).end()
      return
    }
    const bytes = Buffer.alloc(length)
    readSync(this.descriptor, bytes, 0, length, at)
    response.writeHead(200, {'Content-Type': 'application/json'}).end(bytes)
  }

  /** Ends the use of the file. */
  close(): void {
    closeSync(this.descriptor)
  }
}
