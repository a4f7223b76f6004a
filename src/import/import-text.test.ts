import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {foldSpace} from '../model/canonical-text.ts'
import type {Ledger} from '../model/types.ts'
import {parseText} from '../read/parse-text.ts'
import {importText} from './import-text.ts'
import type {TextFront} from './to-markdown.ts'

const front: TextFront = {
  title: 'On the harvest',
  speaker: 'A. Speaker',
  date: '1790',
  language: 'en',
  original: 'originals/x.txt',
  sha256: '0'.repeat(64)
}
const none: Ledger = {anchors: new Map()}
const run = (transcript: string) => importText(transcript, front, none)
const texts = (transcript: string) => run(transcript).blocks.map(({text}) => text)
const kinds = (transcript: string) => run(transcript).blocks.map(({kind, text}) => [kind, text])

const english = [
  'Fellow citizens, I come before you at the end of a year that asked much of every house in this country and gave back less than we had hoped.',
  'The harvest was short. In three provinces the wells went dry, and in a fourth the river left its bed and took the bridges with it, so that the grain which had been saved could not be sold.',
  'You bore it with patience.',
  'I do not ask for more of that patience. I ask for work, and I shall name the roads, the dams and the schools for which it is needed before the snow lies on the fields.'
]
const russian = [
  'Дорогие соотечественники! Я обращаюсь к вам в конце года, который многого потребовал от каждого дома в нашей стране и дал меньше, чем мы надеялись.',
  'Урожай был мал. В трёх областях пересохли колодцы, а в четвёртой река вышла из берегов и унесла мосты, так что сохранённое зерно нельзя было продать.',
  'Вы терпеливо это перенесли.',
  'Я не прошу больше терпения. Я прошу о работе и назову дороги, плотины и школы, которые для неё нужны, пока снег не лёг на поля.'
]
const kazakh = [
  'Құрметті отандастар! Мен сіздерге еліміздің әрбір үйінен көп нәрсе талап еткен, бірақ біз үміттенгеннен аз берген жылдың соңында сөйлеп тұрмын.',
  'Егін аз болды. Үш облыста құдықтар құрғап қалды, ал төртіншісінде өзен арнасынан асып, көпірлерді ағызып кетті, сондықтан сақталған астықты сату мүмкін болмады.',
  'Сіздер мұны шыдамдылықпен өткердіңіздер.',
  'Мен бұдан артық шыдамдылық сұрамаймын. Мен еңбек сұраймын және қар жауғанша салынуы тиіс жолдар мен мектептерді атаймын.'
]
const arabic = [
  'أيها المواطنون الأعزاء، أخاطبكم في نهاية عام طلب الكثير من كل بيت في هذا البلد وأعطى أقل مما كنا نأمل فيه جميعا منذ بداية السنة.',
  'كان الحصاد قليلا. جفت الآبار في ثلاث محافظات، وفي الرابعة خرج النهر من مجراه وأخذ الجسور معه فلم يعد ممكنا بيع الحبوب التي حفظت.',
  'لقد صبرتم على ذلك.',
  'لا أطلب منكم مزيدا من الصبر. أطلب العمل وسأسمي الطرق والسدود والمدارس التي نحتاج إليها قبل أن يغطي الثلج الحقول في هذا العام.'
]

/** Breaks a paragraph as a typewriter does: a word that does not fit goes to the next line. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}

const all = (paragraphs: readonly string[], form: (lines: string[]) => string[], between: string) =>
  paragraphs.map((text) => form(wrap(text, 52)).join('\n')).join(between)

const layouts: ReadonlyArray<[string, (paragraphs: readonly string[]) => string]> = [
  ['hard-wrapped with empty lines', (some) => all(some, (lines) => lines, '\n\n')],
  ['double-spaced with wider gaps', (some) => all(some, (lines) => [lines.join('\n\n')], '\n\n\n')],
  ['one line a paragraph', (some) => some.join('\n')],
  ['one line a paragraph with empty lines', (some) => some.join('\n\n')],
  [
    'indented first lines',
    (some) => all(some, ([first, ...rest]) => [`    ${first}`, ...rest], '\n')
  ],
  ['short last lines', (some) => all(some, (lines) => lines, '\n')],
  [
    'double-spaced with spaces after each paragraph',
    (some) => all(some, (lines) => [`${lines.join(' \n\n')}  `], '\n\n')
  ],
  ['Windows line ends', (some) => all(some, (lines) => lines, '\n\n').replaceAll('\n', '\r\n')],
  [
    'a page break amid a paragraph',
    (some) =>
      all(some, (lines) => lines.map((line, index) => (index === 2 ? `\f${line}` : line)), '\n\n')
  ],
  [
    'a page break with an empty line amid a paragraph',
    (some) =>
      all(
        some,
        (lines) => lines.map((line, index) => (index === 2 ? `\n\f\n${line}` : line)),
        '\n\n'
      )
  ],
  [
    'a page break in double-spaced text, where an empty line is lost',
    (some) => all(some, (lines) => [lines.join('\n\n')], '\n\n\n').replace('\n\n', '\n ')
  ]
]

describe('importText', () => {
  describe.each([
    ['English', english],
    ['Russian', russian],
    ['Kazakh', kazakh],
    ['Arabic', arabic]
  ])('finds the paragraphs of a text in %s', (_language, paragraphs) => {
    // Four paragraphs are few to learn from, eight are a short speech.
    const speech = [...paragraphs, ...paragraphs]
    it.each(layouts)('with %s', (_name, layout) => {
      expect(texts(layout(speech))).toEqual(speech)
    })
  })

  it('keeps every word in its place, whatever was received', () => {
    const piece = fc.constantFrom(
      ...[
        'The',
        'word',
        'goes',
        'on,',
        'so.',
        '\n',
        '\n',
        '\n\n',
        '\r\n',
        '\f',
        '  ',
        ' ',
        '\t',
        '- '
      ],
      ...[
        'слово',
        'сөз',
        'كلمة',
        '国',
        '1.',
        '[Applause]',
        'Q:',
        'MR. X:',
        '*',
        '_a_',
        '\u00a0',
        'co-'
      ]
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
        const transcript = pieces.join('')
        const {blocks, markdown} = run(transcript)
        const bare = (text: string) => text.replace(/\s/gu, '')
        expect(bare(blocks.map(({text}) => text).join(''))).toBe(bare(transcript))
        const body = markdown.slice(markdown.indexOf('\n---\n') + 5)
        expect(parseText(body, 'x.md').blocks.map(({text}) => text)).toEqual(
          blocks.map(({text}) => foldSpace(text))
        )
        if (!/-\s*[\n\f]|国\s*[\n\f]/.test(transcript)) {
          expect(foldSpace(blocks.map(({text}) => text).join(' '))).toBe(foldSpace(transcript))
        }
      }),
      {numRuns: 300}
    )
  })

  it('makes a line of its own at the beginning the title', () => {
    const {blocks} = run(`Address on the harvest\n\n${english.join('\n\n')}`)
    expect(blocks[0]).toMatchObject({id: 'title', kind: 'heading', depth: 1})
    expect(blocks[1]).toMatchObject({id: 'p1', kind: 'paragraph'})
  })

  it.each([
    'Dear compatriots,',
    'Mr. Speaker:',
    'It was so.',
    '8 January 1790',
    '[Read by a clerk]'
  ])('takes "%s" at the beginning for no title', (first) => {
    expect(run(`${first}\n\n${english.join('\n\n')}`).blocks[0]).toMatchObject({id: 'p1'})
  })

  it('names later headings by their words', () => {
    const {blocks} = run(
      `${english[0]}\n\nBUREAU OF HEALTH\n\n${english[1]}\n\nIV.\n\n${english[2]}`
    )
    expect(blocks.map(({id, kind}) => [id, kind])).toEqual([
      ['p1', 'paragraph'],
      ['bureau-of-health', 'heading'],
      ['p2', 'paragraph'],
      ['iv', 'heading'],
      ['p3', 'paragraph']
    ])
  })

  it('gives stage directions blocks of their own, also amid wrapped lines', () => {
    const wrapped = `${all(english, (lines) => lines, '\n\n')}\n[Applause]\nI thank you.`
    expect(kinds(wrapped).slice(-2)).toEqual([
      ['direction', '[Applause]'],
      ['paragraph', 'I thank you.']
    ])
    expect(run(wrapped).markdown).toContain('\n\n*[Applause]* {#p5}\n')
    expect(kinds('So it is.\n(Applause.)\n(1) Item')).toEqual([
      ['paragraph', 'So it is.'],
      ['direction', '(Applause.)'],
      ['paragraph', '(1) Item']
    ])
  })

  it('begins a turn at each speaker', () => {
    const debate = [
      'MR. NIXON: I thank the chair, and I thank the Senator, whose words I have heard with care,',
      'and I shall answer them.',
      'SENATOR KENNEDY: That is well.',
      'Q: Where were you? I ask, because the record shows that nobody has seen',
      'you there.'
    ].join('\n')
    expect(run(debate).blocks.map(({kind, label}) => [kind, label])).toEqual([
      ['turn', 'MR. NIXON:'],
      ['turn', 'SENATOR KENNEDY:'],
      ['turn', 'Q:']
    ])
    expect(run(debate).markdown).toContain('**SENATOR KENNEDY:** That is well. {#p2}')
  })

  it('knows speakers in small letters by their coming again', () => {
    const text = 'Вопрос: Что?\nПрезидент: Это.\nВопрос: Как?\nПрезидент: Так.\nАлматы: город.'
    expect(kinds(text).map(([kind]) => kind)).toEqual(['turn', 'turn', 'turn', 'turn', 'paragraph'])
  })

  it.each([
    [
      'a line kept apart that begins with a small letter',
      `${english.join('\n\n')}\n\nand so it was.`,
      [9, 'begins with a small letter; it was kept apart']
    ],
    [
      'a full line that ends a sentence where short lines end paragraphs',
      all(
        [
          ...english,
          'It was a long day, and we were glad that it ended. In the evening we went home.'
        ],
        (lines) => lines,
        '\n'
      ),
      [14, 'a full line that ends a sentence; it was joined']
    ],
    [
      'a short line joined where empty lines part paragraphs',
      `${all(english, (lines) => lines, '\n\n')}\n\nTo you.\nTo all.`,
      [18, 'too short for the next word']
    ],
    [
      'a word broken at a hyphen',
      `${all(english, (lines) => lines, '\n\n')} It was a well-\nknown and very long tale of ours.`,
      [16, 'follows a hyphen']
    ],
    [
      'the number of a page',
      `${english.join('\n\n')}\n\n- 3 -\n\nThat is all.`,
      [9, 'number of a page']
    ]
  ])('tells of %s', (_name, transcript, expected) => {
    const {doubts} = run(transcript)
    expect(doubts).toEqual([
      {line: expected[0], reason: expect.stringContaining(String(expected[1]))}
    ])
  })

  it('gives nothing for a transcript without words', () => {
    expect(run(' \n\f\n\t').blocks).toEqual([])
  })

  it('gives a corrected transcript the anchors that it had', () => {
    const first = run(english.join('\n\n'))
    const corrected = [
      english[0],
      'A word was missing here.',
      english[1]?.replace('short', 'poor'),
      ...english.slice(2)
    ]
    const second = importText(corrected.join('\n\n'), front, first.ledger)
    expect(second.blocks.map(({id}) => id)).toEqual(['p1', 'p1a', 'p2', 'p3', 'p4'])
  })
})
