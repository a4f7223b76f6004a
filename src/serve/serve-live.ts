import {answerFrom} from './answer.ts'
import {type Build, type BuildResult, followWithBuilds} from './build.ts'
import {type LiveFile, replyFromFolder, replyLive} from './find-reply.ts'
import {gather} from './gather.ts'
import {keptFile} from './kept-file.ts'
import {type Listening, listen} from './listen.ts'
import {livePages} from './live-pages.ts'
import {watchTree} from './watch-tree.ts'

/** Folders to watch. */
export interface WatchedFolders {
  /** The folder in which they lie. */
  root: string
  names: readonly string[]
  /** Put before the paths that are told, to tell one root from another. */
  prefix?: string
}

/** Makes files of a site as they are asked for. */
export interface LiveSource {
  /** Takes in that files have changed; gives whether what they bear on is without fault. It does not reject. */
  change(paths: readonly string[]): Promise<BuildResult>
  /** Makes a file, by its path in the site. It does not reject. */
  file(path: string): Promise<LiveFile>
  /** Makes the HTML of a front page that holds until one is built. It does not reject. */
  meanwhile(): Promise<string>
}

/** What a live server needs. */
export interface LiveOptions {
  /** The folder of the site that is built. */
  out: string
  watched: readonly WatchedFolders[]
  live: LiveSource
  build: Build
  port: number
  /** Whether only this port will do. */
  exactly: boolean
  /** Hears that files changed, of the faults that were seen at once, and of every build. */
  told: (event: {changed: readonly string[]} | {seen: BuildResult} | {result: BuildResult}) => void
}

/** A site that is served and follows its sources. */
export interface LiveSite extends Listening {
  /** Resolves when the first build is done. */
  built: Promise<void>
}

/**
 * A build begins when nothing has changed for so long, in milliseconds: who saves once often saves again, and the page that
 * was saved comes first.
 */
const quiet = 1000

/**
 * Serve a site and keep it in step with its sources.
 *
 * What can be made as it is asked for is there at once: open pages reload when they have changed, and the faults of what
 * was saved are laid over the last good page. The whole site is built behind that; it brings what all speeches share,
 * and the faults between speeches.
 *
 * @param options - What to serve, watch and build.
 * @returns The running site; the first build may still be under way.
 * @throws Error - with the code `EADDRINUSE` where the port is taken.
 */
export async function serveLive(options: LiveOptions): Promise<LiveSite> {
  const {live, out, told} = options
  const kept = keptFile((path) => live.file(path))
  const find = replyLive(kept.file, replyFromFolder(out), live.meanwhile)
  const pages = livePages(find)
  const server = await listen(
    (request, response) => {
      if (pages.answer(request, response)) return
      answerFrom(find, request, response, pages.change).catch(() => response.destroy())
    },
    options.port,
    options.exactly
  )
  let first: () => void
  const built = new Promise<void>((resolve) => {
    first = resolve
  })
  const builds = followWithBuilds(
    options.build,
    (result) => {
      told({result})
      void pages.tell(result).then(first)
    },
    quiet
  )
  const follow = async (changed: string[]) => {
    told({changed})
    builds.changed(changed)
    kept.forget()
    const seen = await live.change(changed)
    kept.forget()
    told({seen})
    await pages.tell(seen)
  }
  try {
    const unwatch = watchAll(options.watched, (changed) => void follow(changed))
    const close = async () => {
      for (const end of unwatch) end()
      builds.close()
      await server.close()
    }
    return {...server, close, built}
  } catch (error) {
    builds.close()
    await server.close()
    throw error
  }
}

function watchAll(
  watched: readonly WatchedFolders[],
  follow: (changed: string[]) => void
): Array<() => void> {
  const changed = gather(follow)
  return watched.map(({root, names, prefix = ''}) =>
    watchTree(root, names, (path) => changed(prefix + path))
  )
}
