import type {ElementContent} from 'hast'
import {s} from '../html/element.ts'
import {writeHtml} from '../html/write-html.ts'
import type {BenchResult, SizeMeasure} from './bench-result.ts'

const width = 720
const barHeight = 26
const gap = 14
const labelWidth = 210
const valueWidth = 90

/** A bar of the chart. */
interface Bar {
  label: string
  seconds: number
  isOurs: boolean
}

/**
 * Draw a benchmark's result for a README: for each size, the seconds of each generator, or of each of our builds.
 *
 * @param result - The result.
 * @returns The picture, SVG that reads on light and dark grounds; the same result gives the same bytes.
 */
export function benchChart({sizes, machine}: BenchResult): string {
  const parts: ElementContent[] = []
  let y = 0
  for (const size of sizes) {
    const bars = barsOf(size)
    const longest = Math.max(...bars.map(({seconds}) => seconds))
    parts.push(text(0, y + 20, titleOf(size), 'title'))
    y += 36
    for (const bar of bars) {
      parts.push(...barParts(bar, y, longest))
      y += barHeight + gap
    }
    y += gap
  }
  parts.push(
    text(
      0,
      y + 12,
      `${machine.processors} processors, Node.js ${machine.node}; shorter is faster`,
      'small'
    )
  )
  const height = y + 20
  const picture = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img'
    },
    [
      s('title', `Seconds of a build: ${sizes.map(summaryOf).join('; ')}`),
      s('style', style),
      ...parts
    ]
  )
  return `${writeHtml(picture)}\n`
}

const style =
  'text{font:15px system-ui,sans-serif;fill:#1f2328}.title{font-weight:600;font-size:16px}.small{font-size:13px;fill:#59636e}.ours{fill:#8a3324}.peer{fill:#8c959f}@media(prefers-color-scheme:dark){text{fill:#e6edf3}.small{fill:#9198a1}.ours{fill:#e08a6d}.peer{fill:#6e7681}}'

function barsOf({peers, scenarios}: SizeMeasure): Bar[] {
  return (peers ?? scenarios).map((each) => ({
    label: each.name,
    seconds: each.seconds,
    isOurs: !('packages' in each) || each.packages.length === 0
  }))
}

function titleOf({speeches, paragraphs, notes}: SizeMeasure): string {
  const [a, b, c] = [speeches, paragraphs, notes].map((count) => count.toLocaleString('en-GB'))
  return `${a} speeches, ${b} paragraphs, ${c} notes, seconds`
}

function summaryOf(size: SizeMeasure): string {
  const bars = barsOf(size).map(({label, seconds}) => `${label} ${seconds.toFixed(1)}`)
  return `${titleOf(size)}: ${bars.join(', ')}`
}

function barParts({label, seconds, isOurs}: Bar, y: number, longest: number): ElementContent[] {
  const most = width - labelWidth - valueWidth
  const length = longest === 0 ? 0 : Math.max(1, Math.round((seconds / longest) * most))
  const middle = y + barHeight / 2 + 5
  return [
    text(0, middle, label),
    s('rect', {
      x: labelWidth,
      y,
      width: length,
      height: barHeight,
      rx: 2,
      className: [isOurs ? 'ours' : 'peer']
    }),
    text(labelWidth + length + 8, middle, `${seconds.toFixed(1)} s`)
  ]
}

function text(x: number, y: number, words: string, className?: string): ElementContent {
  return s('text', {x, y, ...(className === undefined ? {} : {className: [className]})}, words)
}
