import type {Element, ElementContent, Properties as ElementProperties} from 'hast'
import type {Child, Properties} from 'hastscript'
import type {Space} from './attribute.ts'
import {madeValue, type Property, propertyOf} from './property.ts'

/** Makes an element: its name, then properties or a child, then children; lists are flattened, nothing is passed over. */
export type MakeElement = (
  tagName: string,
  properties?: Child | Properties,
  ...children: Child[]
) => Element

/**
 * Make an element of HTML.
 *
 * Gives the tree that hastscript's `h` gives for a plain name and classes given once (a property test holds it to that) in
 * a fraction of its time: it does not parse selectors, and it looks each name of a property up once.
 *
 * @param tagName - Its name as it shall be written, e.g. `section`.
 * @param properties - Its properties by their names in a tree, or its first child.
 * @param children - Elements, words, lists of both.
 * @returns The element.
 */
export const h: MakeElement = maker('html')

/**
 * Make an element of SVG, as `h` does.
 *
 * @param tagName - Its name as it shall be written, e.g. `clipPath`.
 * @param properties - Its properties, or its first child.
 * @param children - Elements, words, lists of both.
 * @returns The element.
 */
export const s: MakeElement = maker('svg')

function maker(space: Space): MakeElement {
  return (tagName, properties, ...children) => {
    const element: Element = {type: 'element', tagName, properties: {}, children: []}
    if (isChild(properties)) add(element.children, properties)
    else for (const key in properties) setProperty(element, space, key, properties[key])
    for (const child of children) add(element.children, child)
    return element
  }
}

function isChild(given: Child | Properties): given is Child {
  if (given === null || typeof given !== 'object' || Array.isArray(given)) return true
  if (typeof given.type !== 'string') return false
  if ('children' in given && Array.isArray(given.children)) return true
  return Object.values(given).some(isNoValue)
}

/** No property has an object for its value, nor a list of other things than words and numbers. */
function isNoValue(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (!Array.isArray(value)) return true
  return value.some((item) => typeof item !== 'string' && typeof item !== 'number')
}

function add(children: ElementContent[], child: Child): void {
  if (child === null || child === undefined) return
  if (typeof child === 'string' || typeof child === 'number') {
    children.push({type: 'text', value: String(child)})
  } else if (Array.isArray(child)) {
    for (const each of child) add(children, each)
  } else if (child.type === 'root') {
    for (const each of child.children) add(children, each)
  } else {
    children.push(child as ElementContent)
  }
}

function setProperty(element: Element, space: Space, key: string, value: Properties[string]): void {
  if (value === null || value === undefined || Number.isNaN(value)) return
  const property = propertyOf(space, key)
  const kept = keptValue(property, value)
  if (kept === undefined) Object.assign(element.properties, madeValue(space, key, value))
  else element.properties[property.name] = kept
}

/** Gives the value as the tree holds it, where nothing is to be made of it. */
function keptValue(
  {keepsWords, keepsLists}: Property,
  value: Properties[string]
): ElementProperties[string] {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'string') return keepsWords ? value : undefined
  return keepsLists && Array.isArray(value) ? [...value] : undefined
}
