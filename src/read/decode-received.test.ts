import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decodeReceived} from './decode-received.ts'

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()
const encoders: ReadonlyArray<[string, (text: string) => Uint8Array]> = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a byte order mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16, low byte first', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, high byte first', (text) => bigEndian(`\ufeff${text}`)]
]
const unmarked: ReadonlyArray<[string, (text: string) => Uint8Array]> = [
  ['UTF-16 without a mark, low byte first', (text) => Buffer.from(text, 'utf16le')],
  ['UTF-16 without a mark, high byte first', bigEndian]
]
const speeches = [
  'Dear compatriots, the harvest was short.\r\nYou bore it with patience.',
  'Құрметті отандастар! Егін аз болды.\nСіздер мұны өткердіңіздер.',
  'أيها المواطنون الأعزاء، كان الحصاد قليلا.\nلقد صبرتم على ذلك.'
]

describe('decodeReceived', () => {
  it.each(encoders)('reads any text in %s', (_name, encode) => {
    const text = fc.string({unit: 'binary'}).filter((one) => !/^\ufeff|\0/.test(one))
    fc.assert(
      fc.property(text, (one) => {
        // Without a mark only text that could be a speech is told from UTF-16.
        expect(decodeReceived(encode(one), 'x.txt')).toEqual({text: one})
      })
    )
  })

  it.each(unmarked)('reads speeches in %s', (_name, encode) => {
    for (const text of speeches) expect(decodeReceived(encode(text), 'x.txt')).toEqual({text})
  })

  it.each([
    ['a byte that is not UTF-8', Buffer.from('one\ntw\xffo', 'latin1'), 2, 3, 'not UTF-8'],
    ['a text of another encoding', Buffer.from('one\r\nt\xe9 two', 'latin1'), 2, 2, 'not UTF-8'],
    ['a text that breaks off amid a letter', Buffer.from([0x61, 0xd0]), 1, 2, 'not UTF-8'],
    ['half a pair in UTF-16', Buffer.from('\ufeffab\ud800c', 'utf16le'), 1, 3, 'not UTF-16'],
    ['a NUL at the end', Buffer.from('one\ntwo\0'), 2, 4, 'a NUL character'],
    ['a NUL character', Buffer.from('one\ntwo\nth\0ree four'), 3, 3, 'a NUL character']
  ])('tells where %s stands', (_name, bytes, line, column, reason) => {
    const {fault} = decodeReceived(bytes, 'x.txt')
    expect(fault?.place).toEqual({file: 'x.txt', start: {line, column}})
    expect(fault?.reason).toContain(reason)
  })
})
