/** Fonts are copied beside the scripts under a name that tells their content. */
declare module '*.woff2' {
  /** Where the font lies, seen from the script. */
  const path: string
  export default path
}
