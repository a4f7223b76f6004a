/** What the bundler tells the program that it bundles. */
export interface BundledProgram {
  /** Where its scripts lie. */
  folder: string
  /** The version of the sources that they were made from. */
  version: string
}

/** The bundler writes it in place of this name; where the program runs from its sources there is none. */
declare const bundledProgram: BundledProgram | undefined

/** The bundle that runs; nothing where the program runs from its sources. */
export const bundled = typeof bundledProgram === 'undefined' ? undefined : bundledProgram
