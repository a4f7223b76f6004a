/**
 * Gather what is told in quick succession: one save is many events, and a change of branches many files.
 *
 * @param act - Hears of all that was told, each once, sorted, when nothing more was told for a while.
 * @param quiet - How long that while is, in milliseconds.
 * @returns A function to tell one thing to.
 */
export function gather(act: (told: string[]) => void, quiet = 8): (thing: string) => void {
  const told = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  return (thing) => {
    told.add(thing)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const all = [...told].sort()
      told.clear()
      act(all)
    }, quiet)
  }
}
