import type {Rule} from '../rule.ts'
import {aliasIsFree} from './alias-is-free.ts'
import {anchorIsPermanent} from './anchor-is-permanent.ts'
import {anchorIsUnique} from './anchor-is-unique.ts'
import {anchorIsWellFormed} from './anchor-is-well-formed.ts'
import {archiveHasTexts} from './archive-has-texts.ts'
import {bearsOnResolves} from './bears-on-resolves.ts'
import {blockHasAnchor} from './block-has-anchor.ts'
import {citationResolves} from './citation-resolves.ts'
import {claimHasEvidence} from './claim-has-evidence.ts'
import {claimHasRating} from './claim-has-rating.ts'
import {claimIsShort} from './claim-is-short.ts'
import {coverageIsComplete} from './coverage-is-complete.ts'
import {dateIsValid} from './date-is-valid.ts'
import {emendationResolves} from './emendation-resolves.ts'
import {entryIsKnown} from './entry-is-known.ts'
import {evidenceIsDistinct} from './evidence-is-distinct.ts'
import {evidenceKnownAfterDate} from './evidence-known-after-date.ts'
import {fileIsInsideArchive} from './file-is-inside-archive.ts'
import {fileIsReadable} from './file-is-readable.ts'
import {fileIsUtf8} from './file-is-utf8.ts'
import {foreignWordsHaveLanguage} from './foreign-words-have-language.ts'
import {frontMatterIsValid} from './front-matter-is-valid.ts'
import {historyIsOrdered} from './history-is-ordered.ts'
import {idIsUnique} from './id-is-unique.ts'
import {ledgerIsCurrent} from './ledger-is-current.ts'
import {ledgerIsSound} from './ledger-is-sound.ts'
import {linkBeginsAtRoot} from './link-begins-at-root.ts'
import {linkResolves} from './link-resolves.ts'
import {markdownIsSafe} from './markdown-is-safe.ts'
import {mentionHasSpeech} from './mention-has-speech.ts'
import {noteHasSpeech} from './note-has-speech.ts'
import {originalIsUnchanged} from './original-is-unchanged.ts'
import {partsCoverText} from './parts-cover-text.ts'
import {pathIsUnique} from './path-is-unique.ts'
import {quoteIsUnambiguous} from './quote-is-unambiguous.ts'
import {quoteResolves} from './quote-resolves.ts'
import {ratingHasReason} from './rating-has-reason.ts'
import {ratingMatchesHistory} from './rating-matches-history.ts'
import {relatedNoteExists} from './related-note-exists.ts'
import {slugMatchesFile} from './slug-matches-file.ts'
import {sourceAddressIsValid} from './source-address-is-valid.ts'
import {sourceIsComplete} from './source-is-complete.ts'
import {sourceIsKnown} from './source-is-known.ts'
import {sourceIsUsed} from './source-is-used.ts'
import {textHasWords} from './text-has-words.ts'
import {textIsNotOverwritten} from './text-is-not-overwritten.ts'
import {textIsPlain} from './text-is-plain.ts'
import {textMatchesOriginal} from './text-matches-original.ts'
import {topicIsKnown} from './topic-is-known.ts'
import {wordingHasDate} from './wording-has-date.ts'

/** All rules, in the order of an editor's work: text, notes, archive, files. */
export const rules: readonly Rule[] = [
  // Texts and their anchors
  textHasWords,
  textIsPlain,
  textMatchesOriginal,
  originalIsUnchanged,
  emendationResolves,
  blockHasAnchor,
  anchorIsWellFormed,
  anchorIsUnique,
  anchorIsPermanent,
  ledgerIsCurrent,

  // Notes
  quoteResolves,
  quoteIsUnambiguous,
  claimHasRating,
  ratingHasReason,
  ratingMatchesHistory,
  historyIsOrdered,
  claimHasEvidence,
  evidenceKnownAfterDate,
  evidenceIsDistinct,
  claimIsShort,
  topicIsKnown,
  relatedNoteExists,

  // The whole of a speech
  coverageIsComplete,
  partsCoverText,

  // Prose and names
  citationResolves,
  markdownIsSafe,
  linkBeginsAtRoot,
  foreignWordsHaveLanguage,
  sourceIsKnown,
  entryIsKnown,
  dateIsValid,
  slugMatchesFile,

  // The archive
  sourceIsUsed,
  sourceIsComplete,
  sourceAddressIsValid,
  bearsOnResolves,
  mentionHasSpeech,
  aliasIsFree,

  // While files are read
  archiveHasTexts,
  noteHasSpeech,
  fileIsReadable,
  fileIsInsideArchive,
  fileIsUtf8,
  frontMatterIsValid,
  idIsUnique,
  ledgerIsSound,

  // While a command writes
  textIsNotOverwritten,
  wordingHasDate,

  // On the finished site
  pathIsUnique,
  linkResolves
]
