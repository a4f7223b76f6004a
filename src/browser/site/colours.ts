/** What a reader can choose: the system's colours or always one of the two sets. */
export type ColourChoice = 'system' | 'light' | 'dark'

const key = 'rostrum-colours'

/**
 * Give the colours that the reader has chosen on an earlier page.
 *
 * @returns The choice; `system` where there is none or the browser keeps nothing.
 */
export function readChoice(): ColourChoice {
  try {
    const kept = localStorage.getItem(key)
    return kept === 'light' || kept === 'dark' ? kept : 'system'
  } catch {
    return 'system'
  }
}

/**
 * Keep the reader's choice for the next page.
 *
 * @param choice - The choice.
 */
export function keepChoice(choice: ColourChoice): void {
  try {
    if (choice === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, choice)
  } catch {
    // A browser that keeps nothing shows the choice on this page alone.
  }
}

/**
 * Show the page in the chosen colours.
 *
 * @param choice - The choice.
 */
export function showChoice(choice: ColourChoice): void {
  const {dataset} = document.documentElement
  if (choice === 'system') delete dataset.theme
  else dataset.theme = choice
}
