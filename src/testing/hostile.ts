/** Characters that break formats: markup, ends of sections, quotes, directions, emoji, an odd space, a lone accent. */
export const hostile =
  '& < > ]]> " \' ` \\ {} % # ; , = \u200f\u202b\u202c\u2067\u2069 \u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u{1d49e} \u00a0\u2028 e\u0301'

/** Characters that XML 1.0 forbids; in JSON and HTML some are legal. */
export const forbiddenInXml = '\u0001\u0007\u000b\u001f\ufffe\uffff\ud800'
