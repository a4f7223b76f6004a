/** So long, in milliseconds, after the last scrolling a reader is taken to rest. */
const rest = 150

/** Time that nobody needs: the browser has nothing to do, and the reader does not scroll. */
export class SpareTime {
  private idle = 0
  private timer = 0
  private scrolled = Number.NEGATIVE_INFINITY

  constructor() {
    const scrolls = () => {
      this.scrolled = performance.now()
    }
    addEventListener('scroll', scrolls, {passive: true})
  }

  /**
   * Do some work when there is time, in place of what waits for it.
   *
   * @param work - The work.
   */
  use(work: () => void): void {
    this.cancel()
    this.idle = whenIdle(() => {
      const left = this.scrolled + rest - performance.now()
      if (left <= 0) work()
      else this.timer = setTimeout(() => this.use(work), left)
    })
  }

  /** Forget what waits. */
  cancel(): void {
    clearTimeout(this.timer)
    cancelIdle(this.idle)
  }
}

/** Safari has no idle callbacks. */
function whenIdle(run: () => void): number {
  return 'requestIdleCallback' in window ? requestIdleCallback(run) : setTimeout(run, 50)
}

function cancelIdle(handle: number): void {
  if ('cancelIdleCallback' in window) cancelIdleCallback(handle)
  else clearTimeout(handle)
}
