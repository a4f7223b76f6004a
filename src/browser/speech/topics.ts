/** By the name of a topic its title, then the numbers of its notes. */
type Topics = Readonly<Record<string, readonly [title: string, ...notes: number[]]>>

/**
 * Read which notes of the page are on which topics.
 *
 * @returns The topics in the order of the text.
 */
export function readTopics(): Topics {
  return JSON.parse(document.getElementById('topics')?.textContent ?? '{}')
}
