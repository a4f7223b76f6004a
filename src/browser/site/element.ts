/**
 * Make an element.
 *
 * @param name - Its name.
 * @param properties - Properties to set on it.
 * @param children - Its content.
 * @returns The element.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  children: ReadonlyArray<Node | string> = []
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}
