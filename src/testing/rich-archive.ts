import {smallArchive, type TestArchive} from './small-archive.ts'

/**
 * Read the small archive with one more speech, whose text, notes and prose hold every construct there is.
 *
 * @returns The archive; the rich speech is `debate-2020-02`.
 */
export function richArchive(): TestArchive {
  return smallArchive(files)
}

const files: Readonly<Record<string, string>> = {
  'texts/debate-2020-02.md': `---
title: Debate <on> "the" port & the sea
speaker: jane-mayor
date: 2020-02~
place: The old hall
event: Sitting & debate
language: en-GB
source: gazette-2021
original: originals/debate-2020-02.txt
emendations:
  - {at: p3, received: harbur, printed: harbour, reason: A slip of the printer.}
---

Before any heading, **bold** & *slanted* words of J. Mayor. {#p1}

# Debate on the port {#debate}

**JANE MAYOR:** The harbour of *Porto is* closed ]]> for now. {#p2}

*[Applause]* {#p3}

## 2020: figures {#2020-figures}

**MR SPEAKER:** Order & quiet, "please" <now> it's \u{1f6a2} time. {#p4}

> The sea, said the poet, {#p5}
>
> is [deep](https://poems.example/a?b=1&c=<2>). {#p6}

- One \`harbour\`. {#p7}
- Two
  harbours. {#p8}

Roses are red,\\
violets **are\\
blue**, and so on. {#p9}

---

**JANE MAYOR:** \u200fשלום\u200f and \u{1d49e}\u{1f468}\u200d\u{1f469}. One. One. One. {#p10a}

### Deeper {#deeper}

The end. {#p11}

# Another part {#another}

Farewell. {#p12}
`,
  'texts/originals/debate-2020-02.txt': 'as received\n',
  'notes/debate-2020-02/introduction.md': `---
title: What is this & why?
short: A *short* one [@log-2021].
updated: 2021-01-01
---

Words[^1] with a footnote.

## A heading

- a list
- with [a link](https://example.org/?a=1&b=2)

| a | b |
|---|---|
| 1 | ~~2~~ |

### Deeper

> quoted

    code & <more>

## Another

1. one

---

Last \`code\`, hard\\
break, ![a picture](x.png) and <b>html</b>.

[^1]: The footnote.
`,
  'notes/debate-2020-02/gaps.md': `---
title: Gaps
updated: 2021-01-02
---
None.
`,
  'notes/debate-2020-02/parts.yaml': `
- id: opening
  title: The opening & more
  from: debate
  to: p3
  questions: [{text: Why?, answers: [p2]}]
`,
  'notes/debate-2020-02/coverage.yaml': `
- {at: p2, text: "JANE MAYOR: The harbour of Porto is closed ]]> for now.", class: claim}
- {at: p9, text: "Roses are red, violets are", class: opinion}
- {at: p9, text: "blue, and so on.", class: unchecked}
- {at: p10a, text: One., class: ceremony}
- {at: p10a, text: One., class: order}
`,
  'notes/debate-2020-02/over-markup.md': `---
quote: "bold & slanted"
at: p1
kind: claim
claim: It holds <all> & ]]> "everything".
rating: partly-supported
reason: Because *of* [@log-2021, p. 4; @gazette-2021].
evidence:
  - text: A & B < C ]]> :lang[слово]{ru}.
    stance: qualifies
    date: 2020-01/2020-02
    sources: [{id: log-2021, locator: "p. <4>"}, gazette-2021]
history:
  - {date: 2020-03-01, rating: partly-supported, why: "First & <rated>."}
updated: 2020-03-02
related: [overlapping]
---

# Heading

One paragraph with \u{1f6a2} & *more* [@log-2021].

- item [@gazette-2021, p. 1]

> :lang[цитата]{ru}
`,
  'notes/debate-2020-02/overlapping.md': `---
quote: slanted words of J. Mayor
at: p1
kind: context
updated: 2020~
renderings:
  - {text: gebogene Worte, language: de, witness: [gazette-2021]}
---
Overlaps.
`,
  'notes/debate-2020-02/over-lines.md': `---
quote: red, violets are blue
at: p9
kind: variant
reading: красные & <синие>
language: ru
witness: [log-2021, gazette-2021]
sense: It is *all* [@log-2021] ]]> one.
weight: changes-sense
updated: 2020-03-02
---
In verse.
`,
  'notes/debate-2020-02/second-one.md': `---
quote: One.
at: p10a
kind: term
prefix: One.
suffix: One.
updated: 2020-03-02
---
The middle one.
`,
  'notes/debate-2020-02/emoji.md': `---
quote: \u{1f468}\u200d\u{1f469}
at: p10a
kind: term
updated: 2020-03-02
---
Two people.
`,
  'notes/glossary/harbour-office.md': `---
name: Harbour office
kind: organisation
aliases: [MR SPEAKER]
sources: [log-2021]
---
The *office* [@log-2021].
`,
  'notes/glossary/harbour-law.md': `---
name: Order
kind: law
sources: [log-2021]
---
A law.
`,
  'notes/glossary/roses.md': `---
name: Roses
kind: term
sources: []
---
Flowers.
`
}
