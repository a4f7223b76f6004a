import {expect, it} from 'vitest'
import {roomTimes} from './room-times.ts'

const node = (id: number, functionName: string, url: string, children: number[] = []) => ({
  id,
  callFrame: {functionName, url, scriptId: '', lineNumber: 0, columnNumber: 0},
  children
})

it('gives the time of a package to the room that called it', () => {
  const nodes = [
    node(1, '(root)', '', [2, 5, 6, 7]),
    node(2, 'build', 'file:///r/src/build.ts', [3]),
    node(3, 'readSpeech', 'file:///r/src/read/read-speech.ts', [4]),
    node(4, 'parse', 'file:///r/node_modules/yaml/index.js'),
    node(5, '(idle)', ''),
    node(6, '(garbage collector)', ''),
    node(7, 'compile', 'node:internal/modules')
  ]
  const samples = [4, 3, 2, 5, 6, 7]
  const timeDeltas = [0, 1_000_000, 2_000_000, 500_000, 9_000_000, 100_000, 200_000]
  const profile = {nodes, samples, timeDeltas, startTime: 0, endTime: 0}
  expect(roomTimes(profile, 'file:///r/src/')).toEqual([
    {room: 'read', seconds: 3},
    {room: 'build', seconds: 0.5},
    {room: 'start', seconds: 0.2},
    {room: 'memory', seconds: 0.1}
  ])
})
