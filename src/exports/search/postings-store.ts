/** Room for lists is taken in pieces of this size from the machine. */
const slabSize = 1 << 20
const firstChunk = 8
const largestChunk = 512
/** At the end of each chunk stands where the next one begins. */
const linkSize = 4

/**
 * Many growing lists of bytes in little memory, as full-text indexes keep them: each list is a chain of chunks that
 * grow with it, all cut from large slabs, so that neither a list nor a byte costs an object.
 */
export class PostingsStore {
  private readonly slabs: Uint8Array[] = []
  private free = slabSize
  private first = new Uint32Array(1024)
  private at = new Uint32Array(1024)
  private left = new Uint16Array(1024)
  private size = new Uint32Array(1024)

  /** How many bytes are taken for the lists. */
  get taken(): number {
    return this.slabs.length * slabSize + 14 * this.first.length
  }

  /**
   * Add a byte to a list.
   *
   * @param list - The list's number; lists are begun by using them.
   * @param byte - The byte.
   */
  push(list: number, byte: number): void {
    if (list >= this.first.length) this.grow(list)
    if (this.left[list] === 0) this.extend(list)
    const at = this.at[list] ?? 0
    this.slab(at)[at % slabSize] = byte
    this.at[list] = at + 1
    this.left[list] = (this.left[list] ?? 0) - 1
    this.size[list] = (this.size[list] ?? 0) + 1
  }

  /**
   * Tell how long a list is.
   *
   * @param list - Its number.
   * @returns Its length in bytes.
   */
  sizeOf(list: number): number {
    return this.size[list] ?? 0
  }

  /**
   * Read a list.
   *
   * @param list - Its number.
   * @returns All its bytes, as characters.
   */
  read(list: number): string {
    const bytes = Buffer.alloc(this.sizeOf(list))
    let chunk = this.first[list] ?? 0
    let length = firstChunk
    for (let done = 0; done < bytes.length; ) {
      const slab = this.slab(chunk)
      const from = chunk % slabSize
      const count = Math.min(length - linkSize, bytes.length - done)
      bytes.set(slab.subarray(from, from + count), done)
      done += count
      chunk = linkAt(slab, from + length - linkSize)
      length = nextLength(length)
    }
    return bytes.toString('latin1')
  }

  private slab(at: number): Uint8Array {
    return this.slabs[Math.floor(at / slabSize)] ?? empty
  }

  /** Gives a list its first or its next chunk. */
  private extend(list: number): void {
    const isNew = this.size[list] === 0
    const length = isNew ? firstChunk : this.nextLengthOf(list)
    if (this.free + length > slabSize) {
      this.slabs.push(new Uint8Array(slabSize))
      this.free = 0
    }
    const chunk = (this.slabs.length - 1) * slabSize + this.free
    this.free += length
    if (isNew) this.first[list] = chunk
    else this.link(this.at[list] ?? 0, chunk)
    this.at[list] = chunk
    this.left[list] = length - linkSize
  }

  /** The lengths of a list's chunks follow from its size. */
  private nextLengthOf(list: number): number {
    let length = firstChunk
    let filled = firstChunk - linkSize
    while (filled <= this.sizeOf(list)) {
      length = nextLength(length)
      if (length === largestChunk) break
      filled += length - linkSize
    }
    return length
  }

  private link(at: number, chunk: number): void {
    const slab = this.slab(at)
    new DataView(slab.buffer).setUint32(at % slabSize, chunk)
  }

  private grow(list: number): void {
    const length = Math.max(list + 1, this.first.length * 2)
    this.first = enlarged(this.first, new Uint32Array(length))
    this.at = enlarged(this.at, new Uint32Array(length))
    this.left = enlarged(this.left, new Uint16Array(length))
    this.size = enlarged(this.size, new Uint32Array(length))
  }
}

const empty = new Uint8Array(0)

function nextLength(length: number): number {
  return Math.min(largestChunk, length * 2)
}

function linkAt(slab: Uint8Array, at: number): number {
  return new DataView(slab.buffer).getUint32(at)
}

function enlarged<T extends Uint32Array | Uint16Array>(old: T, larger: T): T {
  larger.set(old)
  return larger
}
