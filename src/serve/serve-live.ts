import {answer} from './answer.ts'
import {type Build, type BuildResult, inTurn} from './build.ts'
import {gather} from './gather.ts'
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

/** What a live server needs. */
export interface LiveOptions {
  /** The folder of the site. */
  out: string
  watched: readonly WatchedFolders[]
  build: Build
  port: number
  /** Whether only this port will do. */
  exactly: boolean
  /** Hears that files changed and of every result. */
  told: (event: {changed: readonly string[]} | {result: BuildResult}) => void
}

/** A site that is served and follows its sources. */
export interface LiveSite extends Listening {
  /** Resolves when the first build is done. */
  built: Promise<void>
}

/**
 * Serve a site and keep it in step with its sources: whenever one changes it is built again and open pages reload; the
 * report of a failed build is laid over the last good page until a build is good again.
 *
 * @param options - What to serve, watch and build.
 * @returns The running site; the first build may still be under way.
 * @throws Error - with the code `EADDRINUSE` where the port is taken.
 */
export async function serveLive(options: LiveOptions): Promise<LiveSite> {
  const pages = livePages()
  let open = true
  const rebuild = inTurn(options.build, (result) => {
    if (!open) return
    options.told({result})
    pages.tell(result)
  })
  const server = await listen(
    (request, response) => {
      if (!pages.answer(request, response)) answer(options.out, request, response, pages.change)
    },
    options.port,
    options.exactly
  )
  try {
    const unwatch = watchAll(options, rebuild)
    const close = async () => {
      open = false
      for (const end of unwatch) end()
      await server.close()
    }
    return {...server, close, built: rebuild([])}
  } catch (error) {
    await server.close()
    throw error
  }
}

function watchAll(
  {watched, told}: LiveOptions,
  rebuild: (changed: readonly string[]) => Promise<void>
): Array<() => void> {
  const changed = gather((paths) => {
    told({changed: paths})
    void rebuild(paths)
  })
  return watched.map(({root, names, prefix = ''}) =>
    watchTree(root, names, (path) => changed(prefix + path))
  )
}
