import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {AnnotatedSpeech} from '../annotated-speech.ts'
import {runProgram} from '../run-program.ts'
import {markdownPage} from './markdown-page.ts'
import type {Peer} from './peer.ts'

/**
 * Make a peer's project: its files, the speeches, and its packages from npm.
 *
 * @param peer - The peer.
 * @param folder - An empty folder.
 * @param speeches - The speeches.
 * @throws ProgramFailure - where npm cannot be reached.
 */
export async function installPeer(
  peer: Peer,
  folder: string,
  speeches: Iterable<AnnotatedSpeech>
): Promise<void> {
  for (const [path, content] of Object.entries(peer.files)) write(join(folder, path), content)
  for (const speech of speeches) {
    const page = `---\n${peer.frontOf(speech)}---\n\n${markdownPage(speech)}`
    write(join(folder, peer.pathOf(speech)), page)
  }
  const flags = ['--no-audit', '--no-fund', '--save-exact']
  await runProgram(['npm', 'install', ...flags, ...peer.packages], folder)
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, content)
}
