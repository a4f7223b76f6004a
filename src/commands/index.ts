import type {Command} from './command.ts'

/** A command, and where it is to be loaded from when it is wanted. */
export interface CommandEntry {
  /** Its word on the command line. */
  name: string
  /** What it does, in one line. */
  summary: string
  /** Loads it with all that it needs. */
  load(): Promise<Command>
}

/** All commands, in the order of an editor's work. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'start',
    summary: 'Build the site, serve it on this machine and follow every change.',
    load: async () => (await import('./start.ts')).startCommand
  },
  {
    name: 'build',
    summary: 'Build the site into dist/.',
    load: async () => (await import('./build.ts')).buildCommand
  },
  {
    name: 'check',
    summary: 'Look for faults in texts and notes; write nothing.',
    load: async () => (await import('./build.ts')).checkCommand
  },
  {
    name: 'import',
    summary: 'Make a text with anchors from a received transcript.',
    load: async () => (await import('./import.ts')).importCommand
  },
  {
    name: 'anchors',
    summary: 'Give new blocks their anchors and record new wordings.',
    load: async () => (await import('./anchors.ts')).anchorsCommand
  },
  {
    name: 'quote',
    summary: 'Check a quotation, or all quotations of an article, against the texts.',
    load: async () => (await import('./quote.ts')).quoteCommand
  },
  {
    name: 'pdf',
    summary: 'Make a PDF of each speech and publish it with the site.',
    load: async () => (await import('./pdf.ts')).pdfCommand
  },
  {
    name: 'export',
    summary: 'Write one format of a speech or of the archive to a file.',
    load: async () => (await import('./export.ts')).exportCommand
  },
  {
    name: 'validate',
    summary: 'Hold the data of a built site to their official schemas.',
    load: async () => (await import('./validate.ts')).validateCommand
  },
  {
    name: 'bench',
    summary: 'Measure the build on real speeches.',
    load: async () => (await import('./bench.ts')).benchCommand
  }
]
