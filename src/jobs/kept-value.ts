import {readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {deserialize, serialize} from 'node:v8'
import {threadId} from 'node:worker_threads'
import {crc32} from 'node:zlib'

/**
 * Keep a value in a file, whole or not at all.
 *
 * @param file - The file; its folder is there.
 * @param value - Plain data: whatever can cross threads.
 */
export function keepValue(file: string, value: unknown): void {
  const content = serialize(value)
  const check = Buffer.alloc(4)
  check.writeUInt32LE(crc32(content))
  const draft = `${file}.${process.pid}-${threadId}.draft`
  try {
    writeFileSync(draft, Buffer.concat([check, content]))
    renameSync(draft, file)
  } finally {
    rmSync(draft, {force: true})
  }
}

/**
 * Read a kept value.
 *
 * @param file - The file.
 * @returns The value; nothing where it is missing or damaged.
 */
export function keptValue(file: string): unknown {
  try {
    const bytes = readFileSync(file)
    const content = bytes.subarray(4)
    return bytes.readUInt32LE(0) === crc32(content) ? deserialize(content) : undefined
  } catch {
    return undefined
  }
}
