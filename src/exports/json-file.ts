import type {OutputFile} from '../model/types.ts'

/**
 * Write a value as a JSON file for people and programs alike.
 *
 * Lone surrogates, which no UTF-8 file can hold, are written as escapes (`JSON.stringify` does so).
 *
 * @param path - Where it lies in the site.
 * @param value - The value.
 * @returns The file, indented by two spaces, ending in a line break.
 */
export function jsonFile(path: OutputFile['path'], value: unknown): OutputFile {
  return {path, content: `${JSON.stringify(value, null, 2)}\n`}
}
