import type {Properties as ElementProperties} from 'hast'
import {h as carefulH, s as carefulS, type Properties} from 'hastscript'
import {Memory} from '../model/memory.ts'
import type {Space} from './attribute.ts'

/** How a property gets into a tree. */
export interface Property {
  /** Its name in the tree, e.g. `className` for `class`. */
  name: string
  /** Whether words stay as they are; else they may become numbers, truths or lists. */
  keepsWords: boolean
  /** Whether a list of words stays as it is. */
  keepsLists: boolean
}

const known: Readonly<Record<Space, Map<string, Property>>> = {html: new Map(), svg: new Map()}

/**
 * Tell how a property gets into a tree. hastscript itself is asked, but once a name.
 *
 * @param space - Where the element stands.
 * @param given - Its name, as in a tree or as in a page.
 * @returns How it gets there.
 */
export function propertyOf(space: Space, given: string): Property {
  const found = known[space].get(given)
  if (found) return found
  const property = ask(space, given)
  known[space].set(given, property)
  return property
}

function ask(space: Space, given: string): Property {
  const [name = given] = Object.keys(setCarefully(space, given, 'a'))
  const made = (value: Properties[string]) => setCarefully(space, given, value)[name]
  return {
    name,
    keepsWords: ['', '1', 'a b', 'a,b'].every((words) => made(words) === words),
    keepsLists: ['', '1'].every((words) => [made([words])].flat()[0] === words)
  }
}

/** Values of `rel` and of ids that label are few, and stand on every page. */
const madeByValue = new Memory<ReadonlyArray<readonly [string, ElementProperties[string]]>>()

/**
 * Let hastscript make a property of words that do not stay as they are, but once for the same words.
 *
 * @param space - Where the element stands.
 * @param name - The property.
 * @param value - What it is given.
 * @returns The properties of an element that was given nothing else; they are the caller's own.
 */
export function madeValue(space: Space, name: string, value: Properties[string]) {
  if (typeof value !== 'string') return setCarefully(space, name, value)
  const key = `${space} ${name} ${value}`
  const made = madeByValue.get(key, () => Object.entries(setCarefully(space, name, value)))
  return Object.fromEntries(made.map(([own, is]) => [own, Array.isArray(is) ? [...is] : is]))
}

function setCarefully(space: Space, name: string, value: Properties[string]) {
  return (space === 'html' ? carefulH : carefulS)('g', {[name]: value}).properties
}
