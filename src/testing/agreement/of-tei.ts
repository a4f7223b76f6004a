import {evaluateXPathToNodes, evaluateXPathToString, evaluateXPathToStrings} from 'fontoxpath'
import {type Element, type Node, parseXmlDocument} from 'slimdom'
import {evidenceFact, type Facts, filled, letters} from './facts.ts'

const options = {namespaceResolver: () => 'http://www.tei-c.org/ns/1.0'}

/**
 * Take the facts out of a TEI document by XPath.
 *
 * @param xml - The document.
 * @returns All of them: it tells everything.
 */
export function factsOfTei(xml: string): Facts {
  const document = parseXmlDocument(xml)
  const notes = nodes('//standOff//annotation', document).map(
    (note) => [string('@xml:id', note).replace(/^n_/, ''), note] as const
  )
  const of = <T extends {length: number}>(pick: (note: Node) => T | undefined) =>
    filled(notes.map(([slug, note]) => [slug, pick(note)]))
  const isRated = (note: Node) => /#rating_(\S+)/.exec(string('@ana', note))?.[1]
  return {
    title: string('//titleStmt/title[@type="main"]', document),
    date: string('//creation/date', document),
    paragraphs: named('//body//*[@xml:id and @n]', '.', document, ''),
    quotes: of((note) => string('note[@type="words"]/quote', note)),
    claims: of((note) => string('note[@type="claim"]', note)),
    ratings: of(isRated),
    reasons: of((note) => (isRated(note) ? prose('note[@type="reason"]', note) : undefined)),
    bodies: of((note) => prose('note[@type="explanation"]', note)),
    readings: of((note) => string('note[@type="variant"]/quote', note)),
    evidence: of((note) =>
      nodes('note[@type="evidence"]', note).map((item) =>
        evidenceFact({
          stance: string('substring-after(@ana, "#stance_")', item),
          date: string('.//date[@type="reported"]', item),
          known: string('.//date[@type="known"]', item),
          sources: sourcesIn('*[last()]', item),
          words: prose('*[position() < last()]', item)
        })
      )
    ),
    cited: of((note) => [...new Set(sourcesIn('.', note))].toSorted()),
    sources: named('//listBibl/bibl', 'title[1]', document, 'source_'),
    names: named('//*[starts-with(@xml:id, "entry_")]', '*[1]', document, 'entry_')
  }
}

/**
 * Take the paragraphs out of the documents of Distributed Text Services.
 *
 * @param xml - What a reference leads to.
 * @returns The text of the passage.
 */
export function wordsOfPassage(xml: string): string {
  return string('//*:wrapper', parseXmlDocument(xml))
}

function named(path: string, value: string, root: Node, prefix: string): Record<string, string> {
  return Object.fromEntries(
    nodes(path, root).map((node) => [
      string('@xml:id', node).slice(prefix.length),
      string(`(${value})[1]`, node)
    ])
  )
}

function sourcesIn(path: string, root: Node): string[] {
  const targets = evaluateXPathToStrings(
    `${path}//*[@type="source"]/@target`,
    root,
    null,
    null,
    options
  )
  return targets.map((target) => target.replace('#source_', ''))
}

/** Words without pointers to sources, which hold their locators. */
function prose(path: string, root: Node): string {
  const texts = evaluateXPathToStrings(
    `${path}//text()[not(ancestor::ref[@type="source"])]`,
    root,
    null,
    null,
    options
  )
  return letters(texts.join(''))
}

function nodes(path: string, root: Node): Element[] {
  return evaluateXPathToNodes<Element>(path, root, null, null, options)
}

function string(path: string, root: Node): string {
  return evaluateXPathToString(path, root, null, null, options)
}
