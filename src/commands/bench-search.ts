import type {BenchSpeech} from '../bench/corpus.ts'
import {measureSearch, type SearchMeasure} from '../bench/measure-search.ts'
import {markdownTable} from '../bench/table.ts'
import type {Terminal} from './command.ts'

const heads = ['asked, with nothing loaded', 'found', 'ms', 'processor ms', 'files', 'KB']

/**
 * Measure searching and tell the figures.
 *
 * @param folder - An empty folder.
 * @param speeches - The speeches.
 * @param notes - How many notes each has.
 * @param terminal - Where to speak.
 * @returns The figures.
 */
export async function benchSearch(
  folder: string,
  speeches: Iterable<BenchSpeech>,
  notes: number,
  terminal: Terminal
): Promise<SearchMeasure> {
  const measure = await measureSearch(
    folder,
    speeches,
    notes,
    (step) => terminal.progress(step),
    (index) => terminal.print(indexLine(index))
  )
  terminal.progress('')
  terminal.print('')
  const rows = measure.asked.map(
    ({name, found, milliseconds, processorMilliseconds, files, kilobytes}) => [
      name,
      found,
      milliseconds.toFixed(0),
      processorMilliseconds.toFixed(0),
      String(files),
      kilobytes.toFixed(0)
    ]
  )
  for (const line of markdownTable(heads, rows)) terminal.print(line)
  return measure
}

function indexLine(index: SearchMeasure['index']): string {
  const {speeches, records, indexFiles, indexMegabytes, processorSeconds, peakMegabytes} = index
  return `${speeches} speeches, ${records} records of theirs: index of ${indexFiles} files, ${indexMegabytes.toFixed(1)} MB, in ${processorSeconds.toFixed(1)} processor s, peak ${peakMegabytes.toFixed(0)} MB`
}
