import {wordPattern} from './block-directive.ts'

/** Finds out of each block of a page which pairs of neighbouring words stand earlier on it. */
export class RepeatedPairs {
  private texts = 0
  private readonly words = new Map<string, PageWord>()
  private readonly ends = new Map<string, number>()
  /** By the numbers of its words, of each pair the text in which it stands first. */
  private readonly textByPair = new Map<number, number>()
  /** Pairs with the same letters where their words meet, the latest first. */
  private readonly pairsByEnds = new Map<number, PagePair>()

  /**
   * Take a text that stands on the page.
   *
   * @param text - The text, after those that were taken before.
   * @returns The places, among its words, of the first words of pairs that stand in those; of pairs too that stand there only as the
   *   end of one word and the beginning of the next, since browsers may find them there.
   */
  take(text: string): number[] {
    this.texts += 1
    const repeats: number[] = []
    let before: PageWord | undefined
    let at = 0
    for (const letters of text.toLowerCase().match(wordPattern) ?? []) {
      const word = this.wordOf(letters)
      if (before && this.standsEarlier(before, word)) repeats.push(at - 1)
      before = word
      at += 1
    }
    return repeats
  }

  /** Words of one letter are the ends of too many: they are taken to stand anywhere. */
  private standsEarlier(first: PageWord, second: PageWord): boolean {
    if (first.letters.length < ends || second.letters.length < ends) return true
    const pair = numberOfTwo(first.number, second.number)
    const known = this.textByPair.get(pair)
    if (known !== undefined) return known < this.texts
    const key = numberOfTwo(first.end, second.beginning)
    const others = this.pairsByEnds.get(key)
    for (let other = others; other; other = other.next) {
      if (other.text === this.texts || !holds(other, first, second)) continue
      this.textByPair.set(pair, other.text)
      return true
    }
    this.textByPair.set(pair, this.texts)
    this.pairsByEnds.set(key, {first, second, text: this.texts, next: others})
    return false
  }

  private wordOf(letters: string): PageWord {
    const known = this.words.get(letters)
    if (known) return known
    const word = {
      letters,
      number: this.words.size,
      beginning: this.numberOfEnd(letters.slice(0, ends)),
      end: this.numberOfEnd(letters.slice(-ends))
    }
    this.words.set(letters, word)
    return word
  }

  private numberOfEnd(letters: string): number {
    const known = this.ends.get(letters)
    if (known !== undefined) return known
    this.ends.set(letters, this.ends.size)
    return this.ends.size - 1
  }
}

/** A word of a page: words and their ends have numbers, for numbers are found sooner than letters. */
interface PageWord {
  readonly letters: string
  readonly number: number
  readonly beginning: number
  readonly end: number
}

/** Two words that stand side by side. */
interface PagePair {
  readonly first: PageWord
  readonly second: PageWord
  /** The text in which they do so first. */
  readonly text: number
  readonly next: PagePair | undefined
}

/** Pairs are looked for among those with the same letters where their words meet. */
const ends = 2

function holds(pair: PagePair, first: PageWord, second: PageWord): boolean {
  return (
    pair.first.letters.endsWith(first.letters) && pair.second.letters.startsWith(second.letters)
  )
}

/** One number for two, of which no two others give the same (Szudzik's pairing). */
function numberOfTwo(first: number, second: number): number {
  return first < second ? second * second + first : first * first + first + second
}
