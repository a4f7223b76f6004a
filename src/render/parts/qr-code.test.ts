import fc from 'fast-check'
import {encode} from 'uqr'
import {describe, expect, it} from 'vitest'
import {htmlOf} from '../../testing/html-of.ts'
import {qrCode} from './qr-code.ts'

describe('qrCode', () => {
  it('draws every black module of the finder patterns', () => {
    const html = htmlOf(qrCode('https://archive.example/a/'))
    expect(html).toContain('M4 4h7m')
    expect(html).toMatch(/M4 10h7m[\dmh ]+h7M/)
    expect(html).toContain('aria-label="QR code of https://archive.example/a/"')
  })

  it('draws black what is black, and nothing else', () => {
    fc.assert(
      fc.property(fc.webUrl({size: 'large'}), (address) => {
        const {data} = encode(address, {ecc: 'M', border: 4, maskPattern: 0})
        expect(modulesOf(htmlOf(qrCode(address)), data.length)).toEqual(data)
      })
    )
  })

  it('grows with its address', () => {
    const size = (address: string) =>
      Number(/viewBox="0 -\.5 (\d+)/.exec(htmlOf(qrCode(address)))?.[1])
    expect(size(`https://archive.example/${'a'.repeat(200)}`)).toBeGreaterThan(
      size('https://a.example/')
    )
  })
})

/** Walks along the path as a browser does. */
function modulesOf(html: string, size: number): boolean[][] {
  const modules = Array.from({length: size}, () => Array.from({length: size}, () => false))
  const [, path = ''] = / d="([^"]*)" stroke/.exec(html) ?? []
  let x = 0
  let y = 0
  for (const [, step, first, second] of path.matchAll(/([Mmh])(\d+)(?: (\d+))?/g)) {
    if (step === 'M') y = Number(second)
    if (step === 'h') modules[y]?.fill(true, x, x + Number(first))
    x = step === 'M' ? Number(first) : x + Number(first)
  }
  return modules
}
