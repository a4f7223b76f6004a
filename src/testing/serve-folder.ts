import {answer} from '../serve/answer.ts'
import {type Listening, listen} from '../serve/listen.ts'

/**
 * Serve a folder on this machine's own address, on any free port.
 *
 * @param folder - The folder.
 * @returns The server; the test closes it.
 */
export async function serveFolder(folder: string): Promise<Listening> {
  return await listen((request, response) => answer(folder, request, response), 0)
}
