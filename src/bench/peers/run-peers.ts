import {rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import process from 'node:process'
import type {AnnotatedSpeech} from '../annotated-speech.ts'
import {countFiles} from '../folder-size.ts'
import {type CommandTime, timeCommand} from '../time-command.ts'
import {peers} from './index.ts'
import {installPeer} from './install.ts'

/** What one generator took for the same speeches: the median round by wall time. */
export interface PeerMeasure extends CommandTime {
  name: string
  /** The packages, with their versions; none are ours. */
  packages: readonly string[]
  /** Pages that it made. */
  pages: number
  rounds: number
}

/** A site that is built in turn with others. */
interface Contender {
  name: string
  packages: readonly string[]
  folder: string
  command: readonly string[]
  /** Its site and what it keeps between builds: removed before each. */
  out: string
  caches: readonly string[]
}

/**
 * Build the same speeches with Rostrum and with its peers, in turn: what else the machine does meets all alike.
 *
 * @param archive - The archive's folder.
 * @param folder - A folder for the peers.
 * @param speeches - Gives the speeches again for each peer.
 * @param rounds - How often each builds, cold every time.
 * @param tell - Hears of each step.
 * @returns A measure for each, ours first.
 */
export async function runPeers(
  archive: string,
  folder: string,
  speeches: () => Iterable<AnnotatedSpeech>,
  rounds: number,
  tell: (step: string) => void
): Promise<PeerMeasure[]> {
  const contenders = [...ours(archive, folder)]
  for (const peer of peers) {
    tell(`Installing ${peer.name}`)
    const place = join(folder, peer.name.toLowerCase())
    await installPeer(peer, place, speeches())
    const [script = '', ...rest] = peer.command
    const command = [process.execPath, join('node_modules', script), ...rest]
    contenders.push({...peer, folder: place, command})
  }
  const times = new Map<Contender, CommandTime[]>(contenders.map((each) => [each, []]))
  for (let round = 1; round <= rounds; round++) {
    for (const contender of contenders) {
      tell(`Round ${round} of ${rounds}: ${contender.name}`)
      for (const path of [contender.out, ...contender.caches]) {
        rmSync(resolve(contender.folder, path), {recursive: true, force: true})
      }
      times.get(contender)?.push(await timeCommand(contender.command, contender.folder))
    }
  }
  return contenders.map((contender) => ({
    name: contender.name,
    packages: contender.packages,
    pages: countFiles(join(contender.folder, contender.out), '.html'),
    rounds,
    ...median(times.get(contender) ?? [])
  }))
}

/** The plain pages that peers make too, and the whole site. */
function ours(archive: string, folder: string): Contender[] {
  const run = [process.execPath, ...process.execArgv, join(import.meta.dirname, '../../run.js')]
  const caches = [join(archive, '.cache')]
  const site = (name: string) => ({packages: [], folder, out: name, caches})
  return [
    {
      ...site('plain'),
      name: 'Rostrum, plain pages',
      command: [...run, 'bench/plain-build', archive, join(folder, 'plain')]
    },
    {
      ...site('whole'),
      name: 'Rostrum, whole site',
      command: [...run, 'cli', 'build', '--archive', archive, '--out', join(folder, 'whole')]
    }
  ]
}

function median(times: readonly CommandTime[]): CommandTime {
  const sorted = [...times].sort((a, b) => a.seconds - b.seconds)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? {seconds: 0, processorSeconds: 0}
}
