/** What is used of `bidi-js`, which has no types of its own. */
declare module 'bidi-js' {
  interface Bidi {
    getEmbeddingLevels(text: string, direction?: 'ltr' | 'rtl' | 'auto'): {levels: Uint8Array}
    getMirroredCharacter(letter: string): string | null
  }
  export default function bidiFactory(): Bidi
}
