import type {OtherWording} from './corpus.ts'
import type {Difference, Finding, Passage, Verdict} from './verdict.ts'

/**
 * Write a finding for a terminal.
 *
 * @param finding - The finding.
 * @returns Its lines: the quotation, the verdict with its places, what differs.
 */
export function findingLines({quotation, asides, verdict, isInParts}: Finding): string[] {
  const words = quotation.replace(/\s+/g, ' ').trim()
  const lines = [
    ...verdictLines(verdict),
    ...(isInParts ? ['Parts of it are found; see below.'] : []),
    ...(asides.length > 0 ? [`Left aside, as the writer’s own: [${asides.join('], [')}]`] : [])
  ]
  return [`“${words}”`, ...lines.map((line) => `  ${line}`), '']
}

function verdictLines(verdict: Verdict): string[] {
  switch (verdict.kind) {
    case 'verbatim':
      return [`Verbatim in ${places(verdict.passages)}.`]
    case 'contracted':
      return [
        `The words of ${places(verdict.passages)}, but for contractions.`,
        ...verdict.differences.flatMap(differenceLine),
        ...inContext(verdict.passages)
      ]
    case 'shortened':
      return [
        `Words left out${verdict.marked ? ', as marked' : ' without a mark'}: ${places(verdict.passages)}.`,
        ...verdict.omitted.map((words) => `Left out: ${words}`),
        ...verdict.differences.filter(({contraction}) => contraction).flatMap(differenceLine),
        ...verdict.doubts,
        ...verdict.wordings.map(wordingLine),
        ...inContext(verdict.passages)
      ]
    case 'joined':
      return [`Joined from ${places(verdict.passages)}.`, ...inContext(verdict.passages)]
    case 'other-wording':
      return [
        `Another wording of ${places(verdict.passages)}, not that of the text.`,
        ...verdict.wordings.map(wordingLine),
        ...inContext(verdict.passages)
      ]
    case 'altered':
      return [
        `Altered: nearest to ${places(verdict.passages)}.`,
        ...verdict.differences.flatMap(differenceLine),
        ...verdict.wordings.map(wordingLine),
        ...inContext(verdict.passages)
      ]
    case 'absent':
      return verdict.nearest
        ? [
            `Not in this archive. Most in common with ${places([verdict.nearest])}.`,
            ...inContext([verdict.nearest])
          ]
        : ['Not in this archive.']
    case 'too-common':
      return ['Its words stand in too many paragraphs to look it up by: give more of it.']
  }
}

function wordingLine({text, witness, translated, note}: OtherWording): string {
  return `“${text}”: so in ${witness}${translated ? ', translated' : ''} (note ${note})`
}

function places(passages: readonly Passage[]): string {
  return [...new Set(passages.map(({speech, id}) => `${speech}#${id}`))].join(', ')
}

function inContext(passages: readonly Passage[]): string[] {
  return [...new Map(passages.map((passage) => [passage.id, passage])).values()].map(
    ({id, text}) => `${id}: ${text}`
  )
}

function differenceLine({kind, text, quote, sameNumber, contraction}: Difference): string[] {
  if (kind === 'changed') {
    const remark = sameNumber ? ' (the same number)' : contraction ? ' (a contraction)' : ''
    return [`“${text}” became “${quote}”${remark}`]
  }
  if (kind === 'added') return [`“${quote}” was added`]
  return kind === 'left-out' ? [`“${text}” was left out`] : []
}
