/**
 * Write a text as a field of a `.bib` file.
 *
 * Letters of all scripts stay as they are (UTF-8, as biber and XeTeX read it); what TeX would take for a command, or draw
 * together as another mark (two hyphens as a dash), is escaped. Markup in the text is text.
 *
 * @param text - Any text.
 * @returns The text, its braces balanced, on one line.
 */
export function texText(text: string): string {
  return oneLine(text)
    .replace(/[\\{}&%$#_~^<>|]/g, (mark) => escapes[mark] ?? `\\${mark}`)
    .replace(/(?<=-)(?=-)|(?<=')(?=')|(?<=[`?!])(?=`)|(?<=,)(?=,)/g, '{}')
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
  '^': '\\textasciicircum{}',
  // In TeX's own encoding of fonts these places hold other marks: ¡, ¿ and a dash.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}'
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
