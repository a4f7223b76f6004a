/** What a PDF tells of itself. */
export interface PdfMetadata {
  title: string
  author: string
  subject: string
  /** The day of the edition, `YYYY-MM-DD`. */
  date: string
}

/**
 * Give a PDF its title, author and date in place of what its maker wrote, so that the same page gives the same bytes.
 *
 * The clock's time in it is overwritten, and so are the browser's own counts of elements; what is told anew is appended as ISO 32000-1 section 7.5.6 has it
 * (an incremental update), so that nothing else in the file moves.
 *
 * @param pdf - A PDF as Chromium makes it.
 * @param metadata - What it shall tell.
 * @returns The PDF.
 * @throws Error - where it has no document information of the form that Chromium writes.
 */
export function withMetadata(pdf: Uint8Array, metadata: PdfMetadata): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  const trailer = text.slice(text.lastIndexOf('trailer'))
  const size = numberAfter(trailer, /\/Size (\d+)/)
  const root = numberAfter(trailer, /\/Root (\d+) 0 R/)
  const info = numberAfter(trailer, /\/Info (\d+) 0 R/)
  const last = numberAfter(trailer, /startxref\s+(\d+)/)
  const time = `D:${metadata.date.replaceAll('-', '')}000000+00'00'`
  // The same length, so that every offset holds.
  const timeless = renumbered(text.replace(/\(D:\d{14}\+00'00'\)/g, `(${time})`))
  const producer = /\/Producer (\([^)]*\))/.exec(text)?.[1] ?? '(Chromium)'
  const object = information(info, metadata, time, producer)
  const offset = timeless.length + 1
  const table = `xref\n${info} 1\n${String(offset).padStart(10, '0')} 00000 n \n`
  const end = `trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${last}>>\n`
  const start = offset + object.length
  return Buffer.from(`${timeless}\n${object}${table}${end}startxref\n${start}\n%%EOF\n`, 'latin1')
}

/** Cells of tables are named by a count that goes on from page to page; their order, by which they are looked up, stays. */
function renumbered(pdf: string): string {
  const name = /(?<=\(node)\d{8}(?=\))/g
  const sorted = [...new Set(pdf.match(name))].sort()
  const numberByName = new Map(
    sorted.map((old, index) => [old, String(index + 1).padStart(8, '0')])
  )
  return pdf.replace(name, (old) => numberByName.get(old) ?? old)
}

function information(
  number: number,
  {title, author, subject}: PdfMetadata,
  time: string,
  producer: string
): string {
  const rows = [
    `/Title ${textString(title)}`,
    `/Author ${textString(author)}`,
    `/Subject ${textString(subject)}`,
    '/Creator (Rostrum)',
    `/Producer ${producer}`,
    `/CreationDate (${time})`,
    `/ModDate (${time})`
  ]
  return `${number} 0 obj\n<<${rows.join('\n')}>>\nendobj\n`
}

/** Text in any script: UTF-16 with its byte order mark, in hexadecimal (ISO 32000-1, section 7.9.2.2). */
function textString(text: string): string {
  const units = Array.from({length: text.length}, (_, index) => text.charCodeAt(index))
  return `<FEFF${units.map((unit) => unit.toString(16).padStart(4, '0').toUpperCase()).join('')}>`
}

function numberAfter(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error(`The PDF has no ${pattern.source} where it should end.`)
  return Number(found)
}
