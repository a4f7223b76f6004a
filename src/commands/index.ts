import {anchorsCommand} from './anchors.ts'
import {benchCommand} from './bench.ts'
import {buildCommand, checkCommand} from './build.ts'
import type {Command} from './command.ts'
import {exportCommand} from './export.ts'
import {importCommand} from './import.ts'
import {pdfCommand} from './pdf.ts'
import {quoteCommand} from './quote.ts'
import {startCommand} from './start.ts'
import {validateCommand} from './validate.ts'

/** All commands, in the order of an editor's work. */
export const commands: readonly Command[] = [
  startCommand,
  buildCommand,
  checkCommand,
  importCommand,
  anchorsCommand,
  quoteCommand,
  pdfCommand,
  exportCommand,
  validateCommand,
  benchCommand
]
