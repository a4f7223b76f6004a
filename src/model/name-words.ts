import type {CslName} from './types.ts'

/**
 * Write a name as it is said.
 *
 * @param name - The name.
 * @returns `Martin Luther King Jr.`
 */
export function nameInOrder(name: CslName): string {
  return 'literal' in name
    ? name.literal
    : [name.given, name.family, name.suffix].filter(Boolean).join(' ')
}

/**
 * Write a name as lists are sorted.
 *
 * @param name - The name.
 * @returns `King, Martin Luther, Jr.`
 */
export function nameInverted(name: CslName): string {
  return 'literal' in name
    ? name.literal
    : [name.family, name.given, name.suffix].filter(Boolean).join(', ')
}
