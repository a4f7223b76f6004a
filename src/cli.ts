import process from 'node:process'
import {parseArgs, styleText} from 'node:util'
import type {ExitCode, Terminal} from './commands/command.ts'
import {errorWords} from './commands/error-words.ts'
import {type CommandEntry, commands} from './commands/index.ts'
import {processTerminal} from './commands/terminal.ts'

const common = {
  archive: {type: 'string'},
  out: {type: 'string'},
  help: {type: 'boolean', short: 'h'}
} as const

/**
 * Run one command line.
 *
 * @param line - The words after the program's name.
 * @param terminal - Where to speak.
 * @returns The exit code.
 */
export async function main(line: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = line
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.print(overview())
    return name === undefined ? 2 : 0
  }
  const command = commands.find((candidate) => candidate.name === name)
  if (!command) {
    terminal.tell(`Unexpected command "${name}", expected one of: ${names()}.`)
    return 2
  }
  return runCommand(command, rest, terminal)
}

async function runCommand(
  {name, load}: CommandEntry,
  line: string[],
  terminal: Terminal
): Promise<ExitCode> {
  try {
    const command = await load()
    const {values, positionals} = parseArgs({
      args: line,
      options: {...command.options, ...common},
      allowPositionals: true
    })
    if (values.help) {
      terminal.print(command.help)
      return 0
    }
    return await command.run({values: values as never, words: positionals}, terminal)
  } catch (error) {
    terminal.progress('')
    terminal.tell(styleText('red', errorWords(error, name)))
    return 2
  }
}

function names(): string {
  return commands.map((command) => command.name).join(', ')
}

function overview(): string {
  const width = Math.max(...commands.map((command) => command.name.length))
  const rows = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`)
  return [
    'Rostrum makes an annotated edition of speeches from plain files.',
    '',
    'Usage: npm run COMMAND -- [options]',
    '',
    ...rows,
    '',
    'All commands take --archive DIR (a folder with texts/ and notes/, default: here)',
    'and --out DIR (the site, default: dist/ in the archive); COMMAND --help tells the rest.'
  ].join('\n')
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  process.exitCode = await main(process.argv.slice(2), processTerminal())
}
