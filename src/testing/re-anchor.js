// Runs in a browser's page, knows nothing of Rostrum: finds what Web Annotations point to, from their selectors alone.

/* global document, NodeFilter */

// biome-ignore lint/correctness/noUnusedVariables: called by the test that puts this script into a page
function reanchor(collection) {
  const annotations = collection.first?.items ?? []
  return annotations.map(({id, target}) => {
    const {value, refinedBy} = target.selector
    const element = document.getElementById(value)
    const [quote, position] = refinedBy
    const text = element ? wordsOf(element) : {value: '', nodes: []}
    return {
      id,
      exact: quote.exact,
      byQuote: places(text.value, quote).map((start) => select(text, start, quote.exact.length)),
      byPosition: selectCodePoints(text, position)
    }
  })
}

/** The text of an element without its apparatus, and where each node's share of it begins. White space is as HTML shows it: a space. */
function wordsOf(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ALL, (node) =>
    node.nodeType === 1 && node.hasAttribute('data-apparatus')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT
  )
  let value = ''
  const nodes = []
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node.nodeType !== 3) continue
    nodes.push({node, start: value.length})
    value += node.data.replace(/\s/g, ' ')
  }
  return {value, nodes}
}

/** Every place where the quotation stands between its prefix and its suffix. */
function places(text, {prefix, exact, suffix}) {
  const whole = prefix + exact + suffix
  const found = []
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    found.push(at + prefix.length)
  }
  return found
}

function selectCodePoints(text, {start, end}) {
  const points = [...text.value]
  const before = points.slice(0, start).join('').length
  return select(text, before, points.slice(start, end).join('').length)
}

/** Makes a range of the document and gives its words. */
function select({nodes}, start, length) {
  const range = document.createRange()
  const at = (offset, isEnd) =>
    nodes.findLast((entry) => (isEnd ? entry.start < offset : entry.start <= offset))
  const first = at(start, false)
  const last = at(start + length, true)
  range.setStart(first.node, start - first.start)
  range.setEnd(last.node, start + length - last.start)
  return range.toString().replace(/\s/g, ' ')
}
