import fc from 'fast-check'

/** A paragraph as an editor sees it in the file. */
export interface Piece {
  anchor: string | undefined
  text: string
  heading: boolean
  touched: boolean
}

const vocabulary =
  'law order street people night army city square water price winter speech order talk peace bread hand road'
const word = fc.constantFrom(...vocabulary.split(' '))
/** Words of a paragraph. */
export const words = fc.array(word, {minLength: 1, maxLength: 12}).map((some) => some.join(' '))
const spot = fc.nat(1000)

/** Changes the paragraphs of a text. */
export type Edit = (pieces: Piece[]) => void

const at = (pieces: readonly Piece[], number: number) => number % Math.max(1, pieces.length)
/** Makes a paragraph that has no anchor yet. */
export const fresh = (text: string, heading = false): Piece => ({
  anchor: undefined,
  text,
  heading,
  touched: true
})
const without = (piece: Piece | undefined): Piece => fresh(piece?.text ?? '')

/** What an editor does to the paragraphs of a text: insert, delete, split, join, reword, move, copy, lose an anchor. */
export const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(spot, words, fc.boolean()).map(
    ([where, text, heading]): Edit =>
      (pieces) =>
        void pieces.splice(at(pieces, where), 0, fresh(text, heading))
  ),
  words.map(
    (text): Edit =>
      (pieces) =>
        void pieces.push(fresh(text))
  ),
  spot.map(
    (where): Edit =>
      (pieces) =>
        void pieces.splice(at(pieces, where), 1)
  ),
  fc.tuple(spot, spot, fc.constantFrom('first', 'second', 'none')).map(
    ([where, cut, keeper]): Edit =>
      (pieces) => {
        const index = at(pieces, where)
        const piece = pieces[index]
        const parts = piece?.text.split(' ') ?? []
        if (!piece || parts.length < 2) return
        const half = 1 + (cut % (parts.length - 1))
        const [first, second] = [parts.slice(0, half), parts.slice(half)].map((some) =>
          fresh(some.join(' '))
        )
        if (!first || !second) return
        if (keeper === 'first') first.anchor = piece.anchor
        if (keeper === 'second') second.anchor = piece.anchor
        pieces.splice(index, 1, first, second)
      }
  ),
  fc.tuple(spot, fc.constantFrom('first', 'second', 'none')).map(
    ([where, keeper]): Edit =>
      (pieces) => {
        const index = at(pieces, where)
        const [first, second] = pieces.slice(index, index + 2)
        if (!first || !second) return
        const joined = fresh(`${first.text} ${second.text}`)
        if (keeper === 'first') joined.anchor = first.anchor
        if (keeper === 'second') joined.anchor = second.anchor
        pieces.splice(index, 2, joined)
      }
  ),
  fc.tuple(spot, words).map(
    ([where, text]): Edit =>
      (pieces) => {
        const piece = pieces[at(pieces, where)]
        if (piece) Object.assign(piece, {text, touched: true})
      }
  ),
  fc.tuple(spot, spot, word).map(
    ([where, which, other]): Edit =>
      (pieces) => {
        const piece = pieces[at(pieces, where)]
        const parts = piece?.text.split(' ') ?? []
        parts[which % Math.max(1, parts.length)] = other
        if (piece) Object.assign(piece, {text: parts.join(' '), touched: true})
      }
  ),
  fc.tuple(spot, spot).map(
    ([from, to]): Edit =>
      (pieces) => {
        const [piece] = pieces.splice(at(pieces, from), 1)
        if (piece) pieces.splice(to % (pieces.length + 1), 0, piece)
      }
  ),
  // The editor copies a paragraph with its anchor.
  fc.tuple(spot, spot).map(
    ([from, to]): Edit =>
      (pieces) => {
        const piece = pieces[at(pieces, from)]
        if (piece) pieces.splice(to % (pieces.length + 1), 0, {...piece, touched: true})
      }
  ),
  // The editor takes an anchor for clutter.
  spot.map(
    (where): Edit =>
      (pieces) => {
        const index = at(pieces, where)
        if (pieces[index]) pieces[index] = without(pieces[index])
      }
  )
)
