import type {Profiler} from 'node:inspector'

/** What one room takes of a build. */
export interface RoomTime {
  room: string
  /** Seconds on the processor, with the packages that it calls. */
  seconds: number
}

/**
 * Share the time of a processor profile out among the rooms: each sample belongs to the innermost function of ours that
 * was at work, so a package's time is that of the room which called it.
 *
 * @param profile - A profile of V8.
 * @param source - The address of the folder of our sources, e.g. `file:///rostrum/src/`.
 * @returns The rooms, the longest first; `start` is what no room of ours had asked for, e.g. loading the program.
 */
export function roomTimes(profile: Profiler.Profile, source: string): RoomTime[] {
  const roomByNode = roomsOfNodes(profile.nodes, source)
  const microseconds = new Map<string, number>()
  for (const [index, node] of (profile.samples ?? []).entries()) {
    const room = roomByNode.get(node)
    if (room === undefined) continue
    const passed = profile.timeDeltas?.[index + 1] ?? 0
    microseconds.set(room, (microseconds.get(room) ?? 0) + passed)
  }
  return [...microseconds]
    .map(([room, each]) => ({room, seconds: each / 1e6}))
    .sort((a, b) => b.seconds - a.seconds)
}

/** V8's own nodes: waiting is no work; collecting garbage is, of all rooms together. */
const idle = new Set(['(idle)', '(program)'])

function roomsOfNodes(
  nodes: readonly Profiler.ProfileNode[],
  source: string
): Map<number, string | undefined> {
  const nodeById = new Map(nodes.map((node) => [node.id, node]))
  const rooms = new Map<number, string | undefined>()
  const visit = (node: Profiler.ProfileNode, outer: string): void => {
    const {url, functionName} = node.callFrame
    const room = url.startsWith(source) ? roomOf(url.slice(source.length)) : outer
    rooms.set(node.id, ownName(functionName) ?? (idle.has(functionName) ? undefined : room))
    for (const child of node.children ?? []) {
      const next = nodeById.get(child)
      if (next) visit(next, room)
    }
  }
  const [root] = nodes
  if (root) visit(root, 'start')
  return rooms
}

function ownName(functionName: string): string | undefined {
  return functionName === '(garbage collector)' ? 'memory' : undefined
}

function roomOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : 'build'
}
