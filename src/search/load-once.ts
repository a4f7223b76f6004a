/** Loads a file of the site by its path, parsed from JSON. */
export type Load = (path: string) => Promise<unknown>

/** Loads a file by its path, as what is known to stand in it. */
export type Once = <T>(path: string) => Promise<T>

/**
 * Load each file no more than once; one that could not be loaded is asked for again when it is next needed.
 *
 * @param load - Loads a file.
 * @returns Loads a file, or gives it as it was loaded before.
 */
export function loadOnce(load: Load): Once {
  const files = new Map<string, Promise<unknown>>()
  return <T>(path: string): Promise<T> => {
    const file = files.get(path) ?? load(path)
    files.set(path, file)
    file.catch(() => files.delete(path))
    return file as Promise<T>
  }
}
