/** The files of a small archive whose content exercises every kind of page. */
export const smallArchiveFiles: Readonly<Record<string, string>> = {
  'texts/archive.yaml': `
dts: passages
title: Small archive
description: An archive for tests.
origin: https://archive.example
publisher: The publisher
editor: The editor
contact: mailto:corrections@archive.example
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
language: en
topics:
  numbers: Numbers
  harbour: The harbour
`,
  'texts/mayor-2021-05-01.md': `---
title: Address on the harbour
speaker: jane-mayor
date: 2021-05-01
place: porto
event: Address to the council
language: en
source: gazette-2021
aliases: [mayor-2021]
---

# Address on the harbour {#harbour}

Dear citizens, I speak of Porto. {#p1}

The harbour was closed for ten days. Nobody was hurt, and "all is well" \\<b>here\\</b>. {#p2}

I thank you all. {#p3}
`,
  'texts/minister-2022-02-03.md': `---
title: Речь о порте
speaker: Иван Иванов
date: 2022-02-03
language: ru
---

Уважаемые граждане! {#p1}

Порт открыт. {#p2}
`,
  'texts/speaker-2023.md': `---
title: كلمة
speaker: Speaker of the House
date: 2023
language: ar
---

السلام عليكم. {#p1}
`,
  'notes/mayor-2021-05-01/ten-days.md': `---
quote: The harbour was closed for ten days.
at: p2
kind: claim
topics: [numbers, harbour]
claim: The harbour was closed for ten days.
rating: contradicted
reason: The log shows twelve days [@log-2021].
missing: The order that opened it again was not found.
evidence:
  - text: The log has twelve entries.
    stance: disputes
    date: 2021-04-20
    known: 2021-06-01
    sources: [{id: log-2021, locator: p. 4}]
  - text: The council said ten days.
    stance: own-side
    date: 2021-04-30
    sources: [gazette-2021]
history:
  - {date: 2021-05-02, rating: disputed, why: First rated.}
  - {date: 2021-06-02, rating: contradicted, why: The log came to light.}
updated: 2021-06-02
related: [nobody-hurt, harbour-term]
---

The harbour log, \\</script> included, has twelve entries [@log-2021, p. 4].
`,
  'notes/mayor-2021-05-01/nobody-hurt.md': `---
quote: Nobody was hurt
at: p2
kind: claim
topics: [numbers]
claim: Nobody was hurt in the harbour.
rating: not-checkable
reason: No record of the injured was kept.
evidence: []
history:
  - {date: 2021-05-02, rating: not-checkable, why: First rated.}
updated: 2021-05-02
---

No record was kept.
`,
  'notes/mayor-2021-05-01/harbour-term.md': `---
quote: harbour
at: p2
kind: term
topics: [harbour]
updated: 2021-05-03
---

The :lang[порт]{ru} of Porto [@gazette-2021].
`,
  'notes/mayor-2021-05-01/all-is-well.md': `---
quote: all is well
at: p2
kind: variant
topics: [harbour]
reading: всё хорошо
language: ru
translation: everything is fine
witness: [gazette-2021]
sense: Little changes.
weight: slight
updated: 2021-05-03
---

The Russian print has other words.
`,
  'notes/minister-2022-02-03/port-open.md': `---
quote: Порт открыт.
at: p2
kind: claim
topics: [harbour]
claim: The harbour is open.
rating: supported
reason: The log says so.
evidence:
  - text: Ships came in.
    stance: supports
    date: 2022-02-01
    sources: [log-2021]
history:
  - {date: 2022-03-01, rating: supported, why: First rated.}
updated: 2022-03-01
---

Ships came in.
`,
  'notes/sources/all.yaml': `
- id: gazette-2021
  type: article-newspaper
  title: The gazette of May
  container-title: The Gazette
  author: [{family: Doe, given: Ann}]
  issued: 2021-05-02
  URL: https://gazette.example/may?a=1&b=2
  language: en
  accessed: 2026-11-22
  seen-as: copy
  seen-at: mirror.example
  kind: press
  archive-url: https://archive.example.org/may
  archive-date: 2021-05-03
- id: log-2021
  type: report
  title: Журнал порта
  publisher: Harbour office
  issued: 2021-04~
  URL: https://harbour.example/log
  language: ru
  accessed: 2026-11-22
  seen-as: direct
  kind: government
`,
  'notes/glossary/jane-mayor.md': `---
name: Jane Mayor
kind: person
native: {ru: Джейн Майор, ar: جين}
aliases: [J. Mayor]
sources: [gazette-2021]
---
Mayor of Porto since 2019.
`,
  'notes/glossary/porto.md': `---
name: Porto
kind: place
coordinates: {latitude: 41.15, longitude: -8.61, source: gazette-2021}
sources: [gazette-2021]
---
A city with a harbour.
`,
  'notes/glossary/lisbon.md': `---
name: Lisbon
kind: place
coordinates: {latitude: 38.72, longitude: -9.14, source: gazette-2021}
sources: [gazette-2021]
---
The capital.
`,
  'notes/timeline.yaml': `
- id: 1999-harbour-built
  date: 1999
  text: The harbour is built.
  sources: [gazette-2021]
- id: 2021-04-20-harbour-closed
  date: 2021-04-20
  time: "16:00"
  text: The harbour of Porto is closed [@log-2021].
  places: [porto]
  bears-on: [mayor-2021-05-01#p2, mayor-2021-05-01#n-ten-days]
  sources: [log-2021]
- id: 2021-05-02-gazette
  date: 2021-05-02
  text: The gazette prints the address.
  sources: [gazette-2021]
`,
  'notes/about.md': `---
title: About this archive
updated: 2026-11-22
---

## Who is behind it

Nobody but a test.
`
}
