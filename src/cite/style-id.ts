/** The styles in which Rostrum cites. */
export type StyleId =
  | 'chicago-notes'
  | 'chicago-author-date'
  | 'apa'
  | 'mla'
  | 'harvard'
  | 'oscola'
  | 'gost'
  | 'vancouver'
  | 'bluebook'
