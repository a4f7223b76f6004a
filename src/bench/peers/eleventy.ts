import {stringify} from 'yaml'
import type {Peer} from './peer.ts'

const layout = `<!doctype html>
<html lang="{{ language }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }}</title>
</head>
<body>
<header><a href="/">Speeches</a></header>
<main>
<h1>{{ title }}</h1>
<p>{{ speaker }}, {{ spoken }}</p>
<article>{{ content }}</article>
</main>
</body>
</html>
`

const config = `import attributes from 'markdown-it-attrs'
import footnotes from 'markdown-it-footnote'

export default function (config) {
  config.amendLibrary('md', (library) => library.use(footnotes).use(attributes))
  return {dir: {input: 'content', includes: '_layouts', output: 'site'}, markdownTemplateEngine: false}
}
`

/** Eleventy with markdown-it, its footnotes and its attributes; no template language runs over the texts. */
export const eleventy: Peer = {
  name: 'Eleventy',
  packages: ['@11ty/eleventy@3.1.8', 'markdown-it-attrs@5.0.1', 'markdown-it-footnote@4.0.0'],
  files: {
    'package.json': '{"private": true, "type": "module"}\n',
    'eleventy.config.js': config,
    'content/_layouts/speech.liquid': layout
  },
  pathOf: ({id}) => `content/${id}.md`,
  frontOf: ({title, speaker, date, language}) =>
    stringify({layout: 'speech.liquid', title, speaker, spoken: date, language}),
  command: ['@11ty/eleventy/cmd.cjs', '--quiet'],
  out: 'site',
  caches: ['.cache']
}
