const sentence =
  'The council has heard the harbour master and the merchants, and it has weighed what each of them said about the long winter. '

/** A paragraph of the long speech: its notes hang on the words that carry its number. */
function paragraph(number: number): string {
  return `Paragraph ${number} begins here. ${sentence.repeat((number % 3) + 1)}Word ${number} ends it. {#p${number}}`
}

const paragraphs = Array.from({length: 18}, (_, index) => paragraph(index + 1))

const evidence = `
  - text: The log, kept on the day, has twelve entries for the quay.
    stance: disputes
    date: 2021-04-20
    sources: [{id: log-2021, locator: p. 4}]
  - text: The master later said that two had been struck out.
    stance: qualifies
    date: 2021-04-21
    known: 2022-06-01
    sources: [gazette-2021]
  - text: The council repeated the number a year on.
    stance: own-side
    date: 2022-05-01
    sources: [gazette-2021, log-2021]`

function claim(at: number, quote: string, rating: string, more = ''): string {
  return `---
quote: ${quote}
at: p${at}
kind: claim
topics: [numbers]
claim: What paragraph ${at} says of the harbour is so.
rating: ${rating}
reason: The log says otherwise on the day that matters, and nobody else was there to count [@log-2021].
evidence: ${evidence}
history:
  - {date: 2021-06-01, rating: ${rating}, why: First rated.}
updated: 2021-06-01
${more}---

${'The log and the gazette differ, and both were written by people who had not been on the quay [@gazette-2021]. '.repeat(6)}
`
}

function gloss(kind: string, at: number, quote: string): string {
  return `---
quote: ${quote}
at: p${at}
kind: ${kind}
topics: [harbour]
updated: 2021-06-01
---

A few words that a reader of today may want, with :lang[порт]{ru} in them [@gazette-2021].
`
}

/** Speeches to be read in tests: one long, with many notes, one in Kazakh, one in Arabic. */
export const readingFiles: Readonly<Record<string, string>> = {
  'texts/council-2021-05-02.md': `---
title: Address of the council
speaker: jane-mayor
date: 2021-05-02
place: porto
event: Sitting of the council
language: en
source: gazette-2021
---

# Address of the council {#title}

${paragraphs.join('\n\n')}
`,
  'texts/council-2021-05-02.anchors.json': JSON.stringify({
    format: 'rostrum-ledger-1',
    anchors: [
      {
        id: 'p4b',
        fate: 'merged',
        to: ['p4'],
        on: '2021-07-01',
        wordings: [
          {since: '2021-05-02', fingerprint: '0000', sha256: '0'.repeat(64), text: 'Gone.'}
        ]
      },
      {
        id: 'p4',
        fate: 'alive',
        wordings: [
          {since: '2021-05-02', fingerprint: '0000', sha256: '0'.repeat(64), text: 'There.'}
        ]
      }
    ]
  }),
  'notes/council-2021-05-02/whole.md': claim(
    2,
    'Paragraph 2 begins here.',
    'disputed',
    'related: [inner]\n'
  ),
  'notes/council-2021-05-02/inner.md': gloss('term', 2, 'begins'),
  'notes/council-2021-05-02/across.md': gloss('context', 2, 'here. The council'),
  'notes/council-2021-05-02/three.md': claim(3, 'Paragraph 3 begins here.', 'supported'),
  'notes/council-2021-05-02/four.md': claim(4, 'Word 4 ends it.', 'contradicted'),
  'notes/council-2021-05-02/four-too.md': gloss('context', 4, 'Word 4 ends it.'),
  'notes/council-2021-05-02/nine.md': claim(9, 'Paragraph 9 begins here.', 'unsupported'),
  'notes/council-2021-05-02/last.md': claim(18, 'Word 18 ends it.', 'partly-supported'),
  'notes/council-2021-05-02/introduction.md': `---
title: Introduction
short: The council spoke of the harbour in the spring of 2021.
updated: 2021-06-01
---

The council spoke after a long winter [@gazette-2021].
`,
  'notes/council-2021-05-02/gaps.md': `---
title: What this edition does not know
updated: 2021-06-01
---

## The log

- Its first pages.
`,
  'notes/council-2021-05-02/parts.yaml': `
- id: opening
  title: The opening
  from: p1
  to: p8
  questions: [{text: Who was heard?, answers: [p2, p3]}]
- id: end
  title: The end
  from: p9
  to: p18
  questions: []
`,
  'notes/council-2021-05-02/coverage.yaml': `
- {at: p2, text: Paragraph 2 begins here., class: claim}
- {at: p9, text: Paragraph 9 begins here., class: unchecked}
`,
  'texts/akim-2022-01-05.md': `---
title: Әкімнің үндеуі
speaker: Ғалым Өмірұлы
date: 2022-01-05
language: kk
---

# Әкімнің үндеуі {#title}

Құрметті отандастар! {#p1}

Порттың жұмысы қайта басталды, ешкім зардап шеккен жоқ. {#p2}
`,
  'notes/akim-2022-01-05/port.md': `---
quote: Порттың жұмысы
at: p2
kind: context
topics: [harbour]
updated: 2022-02-01
---

The port of the city.
`,
  'texts/minister-2023-02-01.md': `---
title: كلمة الوزير
speaker: الوزير
date: 2023-02-01
language: ar
---

أيها المواطنون الأعزاء. {#p1}

فُتِحَ الميناءُ أمس، ولم يُصَب أحد. {#p2}
`,
  'notes/minister-2023-02-01/opened.md': `---
quote: فُتِحَ الميناءُ أمس
at: p2
kind: claim
topics: [harbour]
claim: The harbour was opened yesterday.
rating: supported
reason: The log says so.
evidence:
  - text: Ships came in.
    stance: supports
    date: 2023-01-31
    sources: [log-2021]
history:
  - {date: 2023-03-01, rating: supported, why: First rated.}
updated: 2023-03-01
---

Ships came in.
`
}
