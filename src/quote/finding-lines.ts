import type {Difference, Finding, Passage, Verdict} from './verdict.ts'

/**
 * Write a finding for a terminal.
 *
 * @param finding - The finding.
 * @returns Its lines: the quotation, the verdict with its places, what differs.
 */
export function findingLines({quotation, verdict}: Finding): string[] {
  const words = quotation.replace(/\s+/g, ' ').trim()
  return [`“${words}”`, ...verdictLines(verdict).map((line) => `  ${line}`), '']
}

function verdictLines(verdict: Verdict): string[] {
  switch (verdict.kind) {
    case 'verbatim':
      return [`Verbatim in ${places(verdict.passages)}.`]
    case 'shortened':
      return [
        `Words left out${verdict.marked ? ', as marked' : ' without a mark'}: ${places(verdict.passages)}.`,
        ...verdict.omitted.map((words) => `Left out: ${words}`),
        ...verdict.doubts,
        ...inContext(verdict.passages)
      ]
    case 'joined':
      return [`Joined from ${places(verdict.passages)}.`, ...inContext(verdict.passages)]
    case 'other-wording':
      return [
        `Another wording of ${places(verdict.passages)}, not that of the text.`,
        ...verdict.wordings.map(
          (wording) => `“${wording.text}”: so in ${wording.witness} (note ${wording.note})`
        ),
        ...inContext(verdict.passages)
      ]
    case 'altered':
      return [
        `Altered: nearest to ${places(verdict.passages)}.`,
        ...verdict.differences.flatMap(differenceLine),
        ...inContext(verdict.passages)
      ]
    case 'absent':
      return ['Not in this archive.']
  }
}

function places(passages: readonly Passage[]): string {
  return [...new Set(passages.map(({speech, id}) => `${speech}#${id}`))].join(', ')
}

function inContext(passages: readonly Passage[]): string[] {
  return [...new Map(passages.map((passage) => [passage.id, passage])).values()].map(
    ({id, text}) => `${id}: ${text}`
  )
}

function differenceLine({kind, text, quote}: Difference): string[] {
  if (kind === 'changed') return [`“${text}” became “${quote}”`]
  if (kind === 'added') return [`“${quote}” was added`]
  return kind === 'left-out' ? [`“${text}” was left out`] : []
}
