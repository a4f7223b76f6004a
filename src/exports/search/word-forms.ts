import {ownCopy} from './own-copy.ts'

/** Counts in which forms the words of terms stand, in little memory. */
export class WordForms {
  private readonly numberByForm = new Map<string, number>()
  private readonly terms: number[] = []
  private readonly counts: number[] = []

  /** How many forms it holds. */
  get size(): number {
    return this.numberByForm.size
  }

  /**
   * Add a form that is new.
   *
   * @param form - The form.
   * @param term - The number of its term, always the same.
   * @param times - How often it stands there.
   */
  add(form: string, term: number, times: number): void {
    this.numberByForm.set(ownCopy(form), this.terms.length)
    this.terms.push(term)
    this.counts.push(times)
  }

  /**
   * Count a form again.
   *
   * @param form - The form.
   * @param times - How often it stands there.
   * @returns The number of its term; nothing where the form is new.
   */
  count(form: string, times: number): number | undefined {
    const known = this.numberByForm.get(form)
    if (known === undefined) return undefined
    this.counts[known] = (this.counts[known] ?? 0) + times
    return this.terms[known]
  }

  /**
   * List all forms.
   *
   * @returns The forms, the number of each one's term, how often each stands, in the order in which they came.
   */
  all(): Array<[form: string, term: number, times: number]> {
    return [...this.numberByForm].map(([form, number]) => [
      form,
      this.terms[number] ?? 0,
      this.counts[number] ?? 0
    ])
  }

  /**
   * Give the forms of each term.
   *
   * @returns By the number of the term its forms with their counts, as `joinForms` reads them.
   */
  byTerm(): string[] {
    const forms: string[] = []
    for (const [form, term, times] of this.all()) {
      const before = forms[term]
      forms[term] = `${before === undefined ? '' : `${before} `}${form}=${times}`
    }
    return forms
  }

  /** Forgets all forms. */
  clear(): void {
    this.numberByForm.clear()
    this.terms.length = 0
    this.counts.length = 0
  }
}

/**
 * Put the forms of a term together that were counted in two places.
 *
 * @param one - Forms with their counts.
 * @param other - Others.
 * @returns All of them, each once.
 */
export function joinForms(one: string, other: string): string {
  if (one === '' || other === '') return one + other
  const counts = new Map<string, number>()
  for (const [form, times] of [...readForms(one), ...readForms(other)]) {
    counts.set(form, (counts.get(form) ?? 0) + times)
  }
  return [...counts].map(([form, times]) => `${form}=${times}`).join(' ')
}

/**
 * Choose the form that readers know best.
 *
 * @param forms - Forms with their counts.
 * @returns The one that stands most often, of several the shortest, of those the first by its letters; nothing of none.
 */
export function commonestForm(forms: string): string | undefined {
  const [best] = readForms(forms).sort(
    ([a, timesOfA], [b, timesOfB]) => timesOfB - timesOfA || a.length - b.length || (a < b ? -1 : 1)
  )
  return best?.[0]
}

function readForms(forms: string): Array<[form: string, times: number]> {
  if (forms === '') return []
  return forms.split(' ').map((part) => {
    const [form = '', times] = part.split('=')
    return [form, Number(times)]
  })
}
