import {describe, expect, it} from 'vitest'
import {htmlOf} from '../../testing/html-of.ts'
import {qrCode} from './qr-code.ts'

describe('qrCode', () => {
  it('draws every black module of the finder patterns', () => {
    const html = htmlOf(qrCode('https://archive.example/a/'))
    expect(html).toContain('M4 4h7v1H4Z')
    expect(html).toContain('aria-label="QR code of https://archive.example/a/"')
  })

  it('grows with its address', () => {
    const size = (address: string) =>
      Number(/viewBox="0 0 (\d+)/.exec(htmlOf(qrCode(address)))?.[1])
    expect(size(`https://archive.example/${'a'.repeat(200)}`)).toBeGreaterThan(
      size('https://a.example/')
    )
  })
})
