/**
 * Write a text as a field of a `.bib` file.
 *
 * Letters of all scripts stay as they are (UTF-8, as biber and XeTeX read it); what TeX would take for a command is
 * escaped. Markup in the text is text.
 *
 * @param text - Any text.
 * @returns The text, its braces balanced, on one line.
 */
export function texText(text: string): string {
  return oneLine(text).replace(/[\\{}&%$#_~^]/g, (mark) => escapes[mark] ?? `\\${mark}`)
}

/**
 * Write an address as a field of a `.bib` file. Such fields are read letter by letter, so nothing is escaped; the marks that
 * would end the field are written as percent codes, which mean the same.
 *
 * @param url - An address.
 * @returns The address.
 */
export function texUrl(url: string): string {
  return url.replace(/[\s{}\\]/g, (mark) => encodeURIComponent(mark))
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
