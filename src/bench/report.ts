import type {BenchResult, SizeMeasure} from './bench-result.ts'
import type {PeerMeasure} from './peers/run-peers.ts'
import type {RoomMeasure, Scenario} from './scenarios.ts'
import {markdownTable} from './table.ts'

/**
 * Put a benchmark's result into tables.
 *
 * @param result - The result.
 * @returns The lines, as Markdown.
 */
export function benchReport({machine, sizes, growth}: BenchResult): string[] {
  return [
    `${machine.processors} processors, Node.js ${machine.node}`,
    ...sizes.flatMap(sizeLines),
    ...(growth
      ? [
          '',
          `Growth of cold builds with the number of speeches (exponent; 1 is in proportion): seconds ${growth.seconds.toFixed(2)}, processor seconds ${growth.processorSeconds.toFixed(2)}, peak memory ${growth.peakMegabytes.toFixed(2)}, size of the site ${growth.megabytes.toFixed(2)}`
        ]
      : [])
  ]
}

function sizeLines({speeches, paragraphs, notes, scenarios, rooms, peers}: SizeMeasure): string[] {
  return [
    '',
    `${speeches} speeches, ${paragraphs} paragraphs, ${notes} notes`,
    '',
    ...markdownTable(scenarioHeads, scenarios.map(scenarioRow)),
    ...(rooms ? ['', ...markdownTable(roomHeads, rooms.map(roomRow))] : []),
    ...(peers ? ['', ...peerTable(peers)] : [])
  ]
}

const scenarioHeads = [
  'build',
  'seconds',
  'processor s',
  'speeches/s',
  'paragraphs/s',
  'peak MB',
  'site MB',
  'KB a speech',
  'files',
  'changed'
]

function scenarioRow(scenario: Scenario): string[] {
  return [
    scenario.name,
    scenario.seconds.toFixed(2),
    scenario.processorSeconds.toFixed(2),
    (scenario.speeches / scenario.seconds).toFixed(1),
    (scenario.paragraphs / scenario.seconds).toFixed(0),
    scenario.peakMegabytes.toFixed(0),
    scenario.megabytes.toFixed(1),
    ((scenario.megabytes * 1000) / scenario.speeches).toFixed(0),
    String(scenario.files),
    String(scenario.changed)
  ]
}

const roomHeads = ['room (cold, one thread)', 'seconds', 'MB in or out']

function roomRow({room, seconds, megabytes}: RoomMeasure): string[] {
  return [room, seconds.toFixed(2), megabytes?.toFixed(1) ?? '']
}

/** Ratios to the first peer: what is below 1 is faster than it. */
function peerTable(peers: readonly PeerMeasure[]): string[] {
  const standard = peers.find(({packages}) => packages.length > 0)
  const heads = [
    'generator, cold',
    'seconds',
    'processor s',
    `times ${standard?.name ?? ''}`,
    'pages'
  ]
  return markdownTable(
    heads,
    peers.map(({name, seconds, processorSeconds, pages}) => [
      name,
      seconds.toFixed(2),
      processorSeconds.toFixed(2),
      (seconds / (standard?.seconds ?? seconds)).toFixed(2),
      String(pages)
    ])
  )
}
