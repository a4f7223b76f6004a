import type {CslName, EntryId, Shared, SpeechRecord} from '../model/types.ts'
import {type NameParts, personName} from './cited-name.ts'
import type {CslItem} from './csl-item.ts'
import {speechToCsl} from './edition-to-csl.ts'

/**
 * Make the citable item of a speech, its speaker and place looked up in the glossary.
 *
 * @param speech - The speech.
 * @param shared - What all speeches share.
 * @param known - Names in parts, from `nameParts`.
 * @returns Its item in CSL-JSON.
 */
export function speechItem(
  speech: SpeechRecord,
  shared: Pick<Shared, 'entries' | 'settings'>,
  known: NameParts
): CslItem {
  const place = speech.place && (shared.entries.get(speech.place as EntryId)?.name ?? speech.place)
  return speechToCsl(speech, shared.settings, speakerName(speech, shared, known), place)
}

/**
 * Name the speaker of a speech as citations do.
 *
 * An alias in the order of library catalogues (`Xi, Jinping`) in the speaker's glossary entry decides how the name is taken apart.
 *
 * @param speech - The speech.
 * @param shared - What all speeches share.
 * @param known - Names in parts.
 * @returns The name, in parts for a person.
 */
export function speakerName(
  speech: Pick<SpeechRecord, 'speaker'>,
  shared: Pick<Shared, 'entries'>,
  known: NameParts
): CslName {
  const entry = shared.entries.get(speech.speaker as EntryId)
  if (!entry) return personName(speech.speaker, known)
  if (entry.kind !== 'person') return {literal: entry.name}
  const inverted = entry.aliases.find((alias) => isInversionOf(alias, entry.name))
  return personName(inverted ?? entry.name, known)
}

function isInversionOf(alias: string, name: string): boolean {
  const [family, given, ...more] = alias.split(', ')
  if (given === undefined || more.length > 1) return false
  const [suffix] = more
  if (suffix !== undefined) return name.replace(',', '') === `${given} ${family} ${suffix}`
  return name === `${given} ${family}` || name === `${family} ${given}`
}
