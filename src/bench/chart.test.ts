import {describe, expect, it} from 'vitest'
import {benchResult, type SizeMeasure} from './bench-result.ts'
import {benchChart} from './chart.ts'
import {benchReport} from './report.ts'

const build = {peakMegabytes: 100, paragraphs: 60, notes: 20, files: 5, changed: 5, megabytes: 1}
const size = (speeches: number, seconds: number): SizeMeasure => ({
  ...{speeches, paragraphs: 60 * speeches, notes: 20 * speeches},
  scenarios: [{...build, name: 'cold', speeches, seconds, processorSeconds: 2 * seconds}]
})
const peers = [
  {
    name: 'Rostrum, plain pages',
    packages: [],
    seconds: 4,
    processorSeconds: 8,
    pages: 9,
    rounds: 1
  },
  {name: 'Eleventy', packages: ['a@1'], seconds: 8, processorSeconds: 9, pages: 9, rounds: 1},
  {name: 'A < B', packages: ['b@1'], seconds: 2, processorSeconds: 2, pages: 9, rounds: 1}
]
const machine = {processors: 2, node: '20.0.0'}

describe('a result', () => {
  it('tells how cold builds grow', () => {
    const {growth} = benchResult(machine, [size(100, 10), size(1000, 100)])
    expect(growth?.seconds).toBeCloseTo(1)
    expect(growth?.peakMegabytes).toBeCloseTo(0)
    expect(benchResult(machine, [size(100, 10)]).growth).toBe(undefined)
  })

  it('compares with the first peer', () => {
    const lines = benchReport(benchResult(machine, [{...size(9, 1), peers}]))
    expect(lines.find((line) => line.includes('plain pages'))).toMatch(/4\.00 .* 8\.00 .* 0\.50 /)
    expect(lines.find((line) => line.startsWith('| Eleventy'))).toMatch(/ 1\.00 /)
  })
})

describe('benchChart', () => {
  it('draws a bar for each generator, in proportion, and says the same in words', () => {
    const svg = benchChart(benchResult(machine, [{...size(9, 1), peers}]))
    const widths = [...svg.matchAll(/<rect [^>]*width="(\d+)"/g)].map(([, width]) => Number(width))
    expect(widths).toHaveLength(3)
    expect(widths[0]).toBe((widths[1] ?? 0) / 2)
    expect(svg).toContain('A &#x3C; B')
    expect(svg).toMatch(/<title>[^<]*Eleventy 8\.0/)
  })

  it('draws our own builds where no peer was measured, the same each time', () => {
    const result = benchResult(machine, [size(100, 10)])
    expect(benchChart(result)).toContain('>cold<')
    expect(benchChart(result)).toBe(benchChart(structuredClone(result)))
  })
})
