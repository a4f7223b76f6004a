/** A key and what it does on the page. */
export interface Key {
  /** The key, as in `KeyboardEvent.key`. */
  key: string
  /** What it does, for the panel of help. */
  label: string
  run(): void
}

/** The name of the event by which a page's own script tells its keys. */
const offerName = 'rostrum:keys'

const setting = 'rostrum-keys'

/**
 * Offer keys of a page; the script of all pages, which comes first, listens for them.
 *
 * @param keys - The keys.
 */
export function offerKeys(keys: readonly Key[]): void {
  document.dispatchEvent(new CustomEvent(offerName, {detail: keys}))
}

/**
 * Run keys when they are pressed outside of fields and dialogs, which have keys of their own.
 *
 * Single letters can be switched off, as WCAG 2.1.4 asks.
 *
 * @param keys - The keys to begin with; those that pages offer are added.
 */
export function listenToKeys(keys: Key[]): void {
  document.addEventListener(offerName, (event) => {
    keys.push(...(event as CustomEvent<readonly Key[]>).detail)
  })
  document.addEventListener('keydown', (event) => {
    if (isTyping(event) || !areKeysOn()) return
    const key = keys.find((candidate) => candidate.key === event.key)
    if (!key) return
    event.preventDefault()
    key.run()
  })
}

/**
 * Tell whether single letters do anything.
 *
 * @returns Whether the reader has left them on.
 */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(setting) !== 'off'
  } catch {
    return true
  }
}

/**
 * Switch single letters on or off.
 *
 * @param on - Whether they do anything.
 */
export function switchKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(setting)
    else localStorage.setItem(setting, 'off')
  } catch {
    // A browser that keeps nothing leaves them on.
  }
}

/** Whether a key is typed into something, is meant for a dialog, or is part of a command of the system. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null
  return (
    document.querySelector('dialog[open]') !== null ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    (target?.closest('input, select, textarea, [contenteditable]') ?? null) !== null
  )
}
