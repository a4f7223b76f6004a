import type {SpeechId} from '../../model/types.ts'

/** An example of how to use the data. */
export interface Example {
  /** What it does. */
  title: string
  /** In which language or for which program. */
  language: 'curl' | 'Python' | 'R' | 'XQuery'
  /** What must be known to run it. */
  remark?: string
  code: string
}

/**
 * Give examples of how to use the archive's data. Tests run them where the tool is at hand.
 *
 * @param origin - The archive's address.
 * @param speech - A speech with notes.
 * @returns The examples.
 */
export function examples(origin: string, speech: SpeechId): Example[] {
  return [
    {
      title: 'Take a file and prove that it is whole',
      language: 'curl',
      code: [
        `curl -sS --remote-name ${origin}/data/claims.csv`,
        `curl -sS ${origin}/SHA256SUMS | grep ' data/claims.csv$' | sed 's|data/||' | sha256sum --check`
      ].join('\n')
    },
    {
      title: 'Count the claims by rating',
      language: 'Python',
      code: [
        'import csv, io, urllib.request',
        'from collections import Counter',
        '',
        `address = "${origin}/data/claims.csv"`,
        'with urllib.request.urlopen(address) as answer:',
        '    rows = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline="")))',
        'for rating, count in Counter(row["rating"] for row in rows).most_common():',
        '    print(rating, count)'
      ].join('\n')
    },
    {
      title: 'Find words in all paragraphs',
      language: 'Python',
      remark:
        'With archive.sqlite in the folder; the rows of paragraphs_search are those of paragraphs.',
      code: [
        'import sqlite3',
        '',
        'archive = sqlite3.connect("archive.sqlite")',
        'found = archive.execute(',
        '    "SELECT speech, id, text FROM paragraphs"',
        '    " WHERE rowid IN (SELECT rowid FROM paragraphs_search WHERE paragraphs_search MATCH ?)",',
        '    ("the",),',
        ')',
        'for speech, paragraph, text in found:',
        '    print(speech, paragraph, text)'
      ].join('\n')
    },
    {
      title: 'Cross the ratings with the speakers',
      language: 'R',
      code: [
        `claims <- read.csv("${origin}/data/claims.csv", encoding = "UTF-8")`,
        'table(claims$speaker, claims$rating)'
      ].join('\n')
    },
    {
      title: 'List the claims of a speech with their ratings',
      language: 'XQuery',
      remark: `On ${speech}.tei.xml as the context, e.g. with BaseX: basex -i ${speech}.tei.xml claims.xq`,
      code: [
        'declare namespace tei = "http://www.tei-c.org/ns/1.0";',
        'for $note in //tei:annotation[tei:note/@type = "claim"]',
        'let $rating := substring-after(tokenize($note/@ana, " ")[starts-with(., "#rating_")], "_")',
        'return concat($rating, ": ", $note/tei:note[@type = "claim"])'
      ].join('\n')
    }
  ]
}
