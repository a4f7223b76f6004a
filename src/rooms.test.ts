import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {describe, expect, it} from 'vitest'

const root = import.meta.dirname

/** Which rooms a room may import from, beside itself: the table of the design. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: ['read'],
  html: ['model'],
  read: ['model'],
  import: ['model'],
  check: ['model'],
  annotate: ['model', 'html'],
  cite: ['model', 'html'],
  prose: ['model', 'html'],
  'linked-data': ['model'],
  render: ['model', 'annotate', 'cite', 'check', 'prose', 'quote', 'linked-data', 'html'],
  exports: ['model', 'cards', 'render', 'cite', 'quote', 'search', 'prose', 'linked-data', 'html'],
  quote: [],
  search: ['quote'],
  write: ['model', 'html'],
  jobs: ['model', 'read', 'cite', 'write'],
  cards: ['model', 'html', 'prose'],
  print: ['model', 'serve'],
  report: ['model'],
  line: ['model', 'read', 'check', 'render', 'exports', 'print', 'jobs', 'write'],
  root: ['line', 'jobs', 'commands'],
  live: ['model', 'read', 'jobs', 'print', 'render', 'line'],
  serve: [],
  browser: ['model', 'quote', 'search', 'cite'],
  bench: [
    'import',
    'model',
    'read',
    'render',
    'html',
    'exports',
    'search',
    'quote',
    'print',
    'serve',
    'jobs',
    'write',
    'line',
    'root'
  ],
  validate: [],
  commands: [
    'bench',
    'read',
    'model',
    'import',
    'quote',
    'exports',
    'write',
    'jobs',
    'line',
    'report',
    'print',
    'serve',
    'live',
    'validate',
    'root'
  ]
}

interface Import {
  from: string
  to: string
  fromRoom: string
  toRoom: string
  typesOnly: boolean
}

function roomOf(file: string): string {
  const path = relative(root, file)
  return path.includes('/') ? (path.split('/')[0] ?? '') : 'root'
}

function imports(): Import[] {
  const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(
    (name) => name.endsWith('.ts') && !/\.test\.ts$|\.d\.ts$|^testing\//.test(name)
  )
  return files.flatMap((name) => {
    const from = join(root, name)
    const source = readFileSync(from, 'utf8')
    const found = source.matchAll(
      /^(?:import|export)\s+(type\s)?[^'"]*?from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm
    )
    return [...found].map((match) => {
      const to = join(dirname(from), match[2] ?? match[3] ?? '')
      return {
        from,
        to,
        fromRoom: roomOf(from),
        toRoom: roomOf(to),
        typesOnly: match[1] !== undefined
      }
    })
  })
}

describe('the rooms', () => {
  const all = imports()

  it('import only what the table allows', () => {
    const wrong = all.filter(
      ({fromRoom, toRoom}) => toRoom !== fromRoom && !(mayImport[fromRoom] ?? []).includes(toRoom)
    )
    const shown = wrong.map(({from, to}) => `${relative(root, from)} -> ${relative(root, to)}`)
    expect(shown.filter((line) => !line.endsWith('ambient.d.ts'))).toEqual([])
  })

  it('let the model take only types from what was read', () => {
    const wrong = all.filter(
      ({fromRoom, toRoom, typesOnly}) => fromRoom === 'model' && toRoom === 'read' && !typesOnly
    )
    expect(wrong).toEqual([])
  })

  it('let code for the browser take only types from the other rooms, but for searching, the checking of quotations, the writing of citations, links to exact words and the words of stances', () => {
    const wrong = all.filter(
      ({fromRoom, to, toRoom, typesOnly}) =>
        fromRoom === 'browser' &&
        !['browser', 'quote', 'search'].includes(toRoom) &&
        !/\/model\/(?:stances|words-directive|block-directive|block-label)\.ts$|\/cite\/(?:citation-formats|fill-citation|runs)\.ts$/.test(
          to
        ) &&
        !typesOnly
    )
    expect(wrong).toEqual([])
  })

  it('have no file that imports itself by a detour', () => {
    const next = new Map<string, string[]>()
    for (const {from, to, typesOnly} of all) {
      if (!typesOnly) next.set(from, [...(next.get(from) ?? []), to])
    }
    const done = new Set<string>()
    const visit = (file: string, way: readonly string[]): string[] => {
      if (way.includes(file))
        return [
          [...way.slice(way.indexOf(file)), file].map((name) => relative(root, name)).join(' -> ')
        ]
      if (done.has(file)) return []
      const found = (next.get(file) ?? []).flatMap((to) => visit(to, [...way, file]))
      done.add(file)
      return found
    }
    expect([...next.keys()].flatMap((file) => visit(file, []))).toEqual([])
  })
})
