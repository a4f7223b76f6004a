import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {SpareTime} from './spare-time.ts'

let scroll = () => {}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', {})
  vi.stubGlobal('addEventListener', (_: string, heard: () => void) => {
    scroll = heard
  })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('spare time', () => {
  it('is there when the browser is idle and nobody scrolls', () => {
    const work = vi.fn()
    new SpareTime().use(work)
    expect(work).not.toHaveBeenCalled()
    vi.advanceTimersByTime(60)
    expect(work).toHaveBeenCalledTimes(1)
  })

  it('comes when the reader has rested from scrolling', () => {
    const work = vi.fn()
    new SpareTime().use(work)
    for (let frame = 0; frame < 100; frame++) {
      scroll()
      vi.advanceTimersByTime(16)
    }
    expect(work).not.toHaveBeenCalled()
    vi.advanceTimersByTime(300)
    expect(work).toHaveBeenCalledTimes(1)
  })

  it('goes to the last work alone, and to none that was put off', () => {
    const [first, last] = [vi.fn(), vi.fn()]
    const spare = new SpareTime()
    spare.use(first)
    scroll()
    vi.advanceTimersByTime(60)
    spare.use(last)
    vi.advanceTimersByTime(300)
    expect([first, last].map((work) => work.mock.calls.length)).toEqual([0, 1])
    spare.use(first)
    spare.cancel()
    vi.advanceTimersByTime(300)
    expect(first).not.toHaveBeenCalled()
  })
})
