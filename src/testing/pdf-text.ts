import {getDocumentProxy} from 'unpdf'

/** What stands nearer to the edge of the paper than this, in points, is a running head or a page number. */
const edge = 45

/** Numbers set smaller than this, in points, are those of notes, paragraphs and sources, or of a line set small. */
const smallestSentence = 8.4

/** A run of letters as it lies on the paper. */
interface Run {
  str: string
  dir: string
  height: number
  transform: readonly unknown[]
}

/**
 * Take the words out of a PDF as a reader of the paper meets them, page after page, without running heads.
 *
 * @param pdf - The PDF.
 * @returns Its text; line ends and spaces are those of the layout. Small numbers, which may be those of notes, stand
 *   in angle brackets: `militants. ⟨72⟩ Almost`.
 */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const content: {items: ReadonlyArray<Run | object>} = await page.getTextContent()
    const runs = content.items.flatMap((item) => ('str' in item ? [item] : []))
    pages.push(inReadingOrder(runs.filter((run) => isInside(run, page.view[3] ?? 0))).join('\n'))
  }
  await document.destroy()
  return pages.join('\n')
}

function isInside(run: Run, paper: number): boolean {
  return baseline(run) > edge && baseline(run) < paper - edge
}

/** Words of a line that runs to the left lie in a PDF as they are seen, from left to right. */
function inReadingOrder(runs: readonly Run[]): string[] {
  const words: string[] = []
  let line: Run[] = []
  const end = () => {
    const last = line.findLastIndex(({dir}) => dir === 'rtl')
    words.push(
      ...line
        .slice(0, last + 1)
        .map(shown)
        .reverse(),
      ...line.slice(last + 1).map(shown)
    )
    line = []
  }
  for (const run of runs) {
    const first = line[0]
    const goesOn = first && baseline(run) === baseline(first) && !/\p{Script=Latin}/u.test(run.str)
    if (!goesOn) end()
    if (goesOn || run.dir === 'rtl') line.push(run)
    else words.push(shown(run))
  }
  end()
  return words
}

function shown({str, height}: Run): string {
  return /^[\d ]+$/.test(str) && height < smallestSentence ? `⟨${str}⟩` : str
}

function baseline({transform}: Run): number {
  return Number(transform[5])
}
