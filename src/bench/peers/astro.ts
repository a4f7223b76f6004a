import {stringify} from 'yaml'
import type {Peer} from './peer.ts'

const layout = `---
const {frontmatter} = Astro.props
---
<!doctype html>
<html lang={frontmatter.language}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{frontmatter.title}</title>
</head>
<body>
<header><a href="/">Speeches</a></header>
<main>
<h1>{frontmatter.title}</h1>
<p>{frontmatter.speaker}, {frontmatter.spoken}</p>
<article><slot /></article>
</main>
</body>
</html>
`

/** Its Markdown has footnotes, but no ids of paragraphs: these few lines give them. */
const config = `import {defineConfig} from 'astro/config'

function paragraphIds() {
  return (tree) => {
    for (const node of tree.children) {
      const last = node.type === 'paragraph' ? node.children.at(-1) : undefined
      const match = last?.type === 'text' ? / \\{#(p\\d+)\\}$/.exec(last.value) : null
      if (!match) continue
      last.value = last.value.slice(0, match.index)
      node.data = {hProperties: {id: match[1]}}
    }
  }
}

export default defineConfig({
  markdown: {remarkPlugins: [paragraphIds], syntaxHighlight: false},
  outDir: 'site',
  devToolbar: {enabled: false}
})
`

/** Astro with its own Markdown. */
export const astro: Peer = {
  name: 'Astro',
  packages: ['astro@5.18.2'],
  files: {
    'package.json': '{"private": true, "type": "module"}\n',
    'astro.config.mjs': config,
    'src/layouts/Speech.astro': layout
  },
  pathOf: ({id}) => `src/pages/${id}.md`,
  frontOf: ({title, speaker, date, language}) =>
    stringify({layout: '../layouts/Speech.astro', title, speaker, spoken: date, language}),
  command: ['astro/astro.js', 'build', '--silent'],
  out: 'site',
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite']
}
