import {HtmlValidate} from 'html-validate'

type Severity = 'error' | 'off'

/**
 * Hold a document to what html-validate recommends.
 *
 * @param html - The document.
 * @returns What is wrong, each with its place; empty where nothing is.
 */
export async function htmlFaults(html: string): Promise<string[]> {
  const validator = new HtmlValidate({extends: ['html-validate:recommended'], rules})
  const report = await validator.validateString(html)
  return report.results.flatMap(({messages}) =>
    messages.map(({ruleId, message, line, column}) => `${ruleId} ${line}:${column} ${message}`)
  )
}

/** Rules of taste that HTML written by a program need not keep, and two that Safari's loss of unstyled lists forbids. */
const rules = {
  'aria-label-misuse': ['error', {allowAnyNamable: true}],
  // The filters of the claims act at once, so their form has nothing to submit.
  'wcag/h32': 'off',
  'no-redundant-role': 'off',
  'prefer-native-element': ['error', {exclude: ['list']}],
  // Anchors may begin with a figure, as HTML allows.
  'valid-id': ['error', {relaxed: true}],
  'long-title': 'off',
  'no-trailing-whitespace': 'off',
  'no-inline-style': 'error',
  'svg-focusable': 'off',
  'doctype-style': 'off',
  'attribute-boolean-style': 'off',
  'attr-quotes': 'off',
  'no-implicit-button-type': 'error'
} satisfies Record<string, Severity | [Severity, object]>
