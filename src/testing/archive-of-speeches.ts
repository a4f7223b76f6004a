/** Speeches in English, Russian and Kazakh about the same things, and a glossary with names in all spellings. */
export const speechesInThreeLanguages: Readonly<Record<string, string>> = {
  'notes/glossary/asel-bekova.md': `---
name: Asel Bekova
kind: person
native: {kk: Әсел Бекова, ru: Асель Бекова}
aliases: [Bekova, Beqova, Бекова]
sources: [gazette-2021]
---
A minister.
`,
  'texts/harvest-2019-09-01.md': `---
title: On the harvest
speaker: asel-bekova
date: 2019-09-01
language: en
---

The farmers of the steppe have brought in twenty thousand tonnes of wheat, and 20,000 tonnes of barley. {#p1}

We shall not organise another inquiry; the colour of the grain speaks for itself. {#p2}

No farmer was left without water, and no village without a road. {#p3}

Water is life, said Bekova, and roads are its veins. {#p4}
`,
  'texts/harvest-ru-2019-09-02.md': `---
title: Об урожае
speaker: asel-bekova
date: 2019-09-02
language: ru
---

Крестьяне собрали двадцать тысяч тонн пшеницы и 20 тысяч тонн ячменя. {#p1}

Ни одно хозяйство не осталось без воды, сказала министр Бекова. {#p2}

Дороги построены во всех районах, и каждая дорога ведёт к школе. {#p3}
`,
  'texts/harvest-kk-2020-09-03.md': `---
title: Егін туралы
speaker: asel-bekova
date: 2020-09-03
language: kk
---

Қазақстанның шаруалары астықты жинап алды. {#p1}

Біздің ауылдарда су бар, мектептер салынды. {#p2}

Республиканың болашағы жастардың қолында. {#p3}
`
}
