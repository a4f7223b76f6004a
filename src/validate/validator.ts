/** What a validation is asked to look at. */
export interface Scope {
  /** The folder of a built site. */
  site: string
  /** All its files, relative to it, with `/` between their parts, in the order of their code units. */
  files: readonly string[]
  /** The folder of the publishers' schemas and contexts. */
  schemas: string
}

/** Holds one kind of file to one authority. */
export interface Validator {
  /** What it holds to what, in a few words. */
  name: string
  /**
   * Looks at the files.
   *
   * @param scope - What to look at.
   * @returns What was found.
   */
  run(scope: Scope): Promise<Finding> | Finding
}

/** What a validator found. */
export interface Finding {
  /** How many files, or documents in them, were looked at. */
  checked: number
  /** What is wrong, each with its file. */
  faults: readonly string[]
  /** Why it could not do its work; counts as failed. */
  missing?: string
}

/** Looks at files of one kind; that there are none is told, not passed over. */
export const nothingToCheck: Finding = {checked: 0, faults: [], missing: 'no such file in the site'}
