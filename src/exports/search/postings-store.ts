/** Room for lists is taken in pieces of this size from the machine. */
const slabBits = 20
const slabSize = 1 << slabBits
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
  /** Of each list what stands in `first`, `at`, `left` and `size`: side by side, for they are needed together. */
  private lists = new Uint32Array(1024 * fields)

  /** How many bytes are taken for the lists. */
  get taken(): number {
    return this.slabs.length * slabSize + this.lists.byteLength
  }

  /**
   * Add a byte to a list.
   *
   * @param list - The list's number; lists are begun by using them.
   * @param byte - The byte.
   */
  push(list: number, byte: number): void {
    const own = list * fields
    if (own >= this.lists.length) this.grow(own)
    if (this.lists[own + left] === 0) this.extend(own)
    const place = this.lists[own + at] ?? 0
    this.slab(place)[place & (slabSize - 1)] = byte
    this.lists[own + at] = place + 1
    this.lists[own + left] = (this.lists[own + left] ?? 0) - 1
    this.lists[own + size] = (this.lists[own + size] ?? 0) + 1
  }

  /**
   * Tell how long a list is.
   *
   * @param list - Its number.
   * @returns Its length in bytes.
   */
  sizeOf(list: number): number {
    return this.lists[list * fields + size] ?? 0
  }

  /**
   * Read a list.
   *
   * @param list - Its number.
   * @returns All its bytes, as characters.
   */
  read(list: number): string {
    const bytes = Buffer.alloc(this.sizeOf(list))
    let chunk = this.lists[list * fields + first] ?? 0
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

  private slab(place: number): Uint8Array {
    return this.slabs[place >>> slabBits] ?? empty
  }

  /** Gives a list its first or its next chunk. */
  private extend(own: number): void {
    const isNew = this.lists[own + size] === 0
    const length = isNew ? firstChunk : lengthAfter(this.lists[own + size] ?? 0)
    if (this.free + length > slabSize) {
      this.slabs.push(new Uint8Array(slabSize))
      this.free = 0
    }
    const chunk = (this.slabs.length - 1) * slabSize + this.free
    this.free += length
    if (isNew) this.lists[own + first] = chunk
    else this.link(this.lists[own + at] ?? 0, chunk)
    this.lists[own + at] = chunk
    this.lists[own + left] = length - linkSize
  }

  private link(place: number, chunk: number): void {
    const slab = this.slab(place)
    new DataView(slab.buffer).setUint32(place % slabSize, chunk)
  }

  private grow(own: number): void {
    const larger = new Uint32Array(Math.max(own + fields, this.lists.length * 2))
    larger.set(this.lists)
    this.lists = larger
  }
}

/** Of a list: its first chunk, where its next byte goes, how many more fit there, how many it has. */
const [first, at, left, size, fields] = [0, 1, 2, 3, 4]

const empty = new Uint8Array(0)

/** The lengths of a list's chunks follow from its size. */
function lengthAfter(bytes: number): number {
  let length = firstChunk
  let filled = firstChunk - linkSize
  while (filled <= bytes) {
    length = nextLength(length)
    if (length === largestChunk) break
    filled += length - linkSize
  }
  return length
}

function nextLength(length: number): number {
  return Math.min(largestChunk, length * 2)
}

function linkAt(slab: Uint8Array, at: number): number {
  return new DataView(slab.buffer).getUint32(at)
}
