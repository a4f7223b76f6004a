import {publishedFormats} from '../exports/index.ts'
import {paths} from '../model/paths.ts'
import type {SpeechContext} from '../model/speech-context.ts'
import type {OutputFile, SitePath} from '../model/types.ts'
import {elsewhere} from '../print/bring-together.ts'
import type {PrintedForms} from '../print/printed-forms.ts'
import {finishPage} from '../render/finish.ts'
import type {Assets} from '../render/page.ts'
import {speechPages} from '../render/speech-pages.ts'

/** What the files of a speech need beside it. */
export interface FileTools {
  assets: Assets
  /** Where printed speeches are kept. */
  printed: PrintedForms
}

/**
 * Make all files of a speech: pages, formats, and the PDF where one was printed from these very pages.
 *
 * @param context - The speech.
 * @param tools - What is needed beside it.
 * @returns The files, one after the other, so that none need be kept.
 */
export function* speechFiles(context: SpeechContext, tools: FileTools): Generator<OutputFile> {
  const {whole, pdf} = withPrinted(context, tools)
  if (pdf) yield pdf
  yield* finished(whole, tools)
  for (const format of publishedFormats(whole.shared.settings)) {
    yield* format.make(whole, tools.assets)
  }
}

/**
 * Make one file of a speech, just as it is among all of them, and as few others as can be.
 *
 * @param context - The speech.
 * @param tools - What is needed beside it.
 * @param path - Where it lies in the site.
 * @returns The file; nothing where the speech has none there.
 */
export function speechFile(
  context: SpeechContext,
  tools: FileTools,
  path: SitePath
): OutputFile | undefined {
  const {whole, pdf} = withPrinted(context, tools)
  if (pdf?.path === path) return pdf
  for (const page of finished(whole, tools, (other) => other === path)) return page
  const below = path.slice(whole.speech.id.length + 1)
  for (const format of publishedFormats(whole.shared.settings)) {
    if (!format.place.test(below)) continue
    for (const file of format.make(whole, tools.assets)) if (file.path === path) return file
  }
  return undefined
}

function* finished(
  context: SpeechContext,
  {assets}: FileTools,
  isWanted?: (path: SitePath) => boolean
): Generator<OutputFile> {
  for (const page of speechPages(context, isWanted)) {
    yield finishPage(page, context.shared.settings, assets)
  }
}

/** Pages say so where a PDF lies beside them; it is printed from pages that do not. */
function withPrinted(
  context: SpeechContext,
  tools: FileTools
): {whole: SpeechContext; pdf?: OutputFile} {
  const {id} = context.speech
  const printed = new Set([paths.speech(id), ...elsewhere(id).map(({path}) => path)])
  const content = tools.printed.find(id, () =>
    [...finished(context, tools, (path) => printed.has(path))].map((page) => page.content).join('')
  )
  if (!content) return {whole: context}
  return {whole: {...context, printed: true}, pdf: {path: paths.pdf(id), content}}
}
