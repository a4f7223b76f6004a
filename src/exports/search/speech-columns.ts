import type {ListedSpeech, SpeechColumns} from '../../search/index-files.ts'

/**
 * Write column by column what results are narrowed by, so that it stays small for many speeches.
 *
 * @param speeches - The speeches in order.
 * @returns The columns.
 */
export function speechColumns(speeches: readonly ListedSpeech[]): SpeechColumns {
  const speakers = new Numbers()
  const languages = new Numbers()
  return {
    first: speeches.map(({first}) => first),
    speaker: speeches.map(({speaker}) => speakers.of(speaker)),
    year: speeches.map(({date}) => date.slice(0, 4)),
    language: speeches.map(({language}) => languages.of(language)),
    speakers: speakers.values,
    languages: languages.values
  }
}

/** Numbers values in the order of their first use. */
class Numbers {
  readonly values: string[] = []
  private readonly byValue = new Map<string, number>()

  of(value: string): number {
    const known = this.byValue.get(value)
    if (known !== undefined) return known
    this.values.push(value)
    this.byValue.set(value, this.values.length - 1)
    return this.values.length - 1
  }
}
