import type {Rating} from './types.ts'

/** One step of the published scale. */
export interface ScaleStep {
  rating: Rating
  /** The rating in words, as printed everywhere. */
  label: string
  /** What must be so for a claim to bear it. */
  definition: string
}

/** The published scale, from the most to the least borne out; whatever names a rating takes its words from here. */
export const scale: readonly ScaleStep[] = [
  {
    rating: 'supported',
    label: 'Supported',
    definition: 'What was found bears the claim out, and nothing serious stands against it.'
  },
  {
    rating: 'partly-supported',
    label: 'Partly supported',
    definition:
      'Part of the claim holds; another part fails, or nothing was found for it. The reason says which.'
  },
  {
    rating: 'disputed',
    label: 'Disputed',
    definition: 'There is serious evidence or testimony on both sides.'
  },
  {
    rating: 'unsupported',
    label: 'Unsupported',
    definition:
      'Evidence could settle the claim; it was looked for, with the speaker’s side too, and none was found that bears it out.'
  },
  {
    rating: 'contradicted',
    label: 'Contradicted',
    definition: 'Reliable evidence shows that it was otherwise.'
  },
  {
    rating: 'not-checkable',
    label: 'Not checkable',
    definition: 'Opinion, intention, feeling, praise or open prediction: no evidence can settle it.'
  }
]

const labelByRating = Object.fromEntries(scale.map(({rating, label}) => [rating, label])) as Record<
  Rating,
  string
>

/**
 * Name a rating.
 *
 * @param rating - The rating.
 * @returns Its words on the published scale.
 */
export function ratingLabel(rating: Rating): string {
  return labelByRating[rating]
}
