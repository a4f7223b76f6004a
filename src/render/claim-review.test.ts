import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {smallArchive} from '../testing/small-archive.ts'
import {claimReview} from './claim-review.ts'

/** What Google's documentation of fact checks requires, with the recommended fields where they are given. */
const googleRules = {
  type: 'object',
  required: ['@context', '@type', 'claimReviewed', 'reviewRating', 'url', 'author', 'itemReviewed'],
  properties: {
    '@context': {const: 'https://schema.org'},
    '@type': {const: 'ClaimReview'},
    claimReviewed: {type: 'string', minLength: 1},
    url: {type: 'string', pattern: '^https://archive\\.example/[^#?]*$'},
    datePublished: {$ref: '#/$defs/date'},
    author: {
      type: 'object',
      required: ['@type', 'name', 'url'],
      properties: {'@type': {enum: ['Organization', 'Person']}, url: {$ref: '#/$defs/url'}}
    },
    reviewRating: {
      type: 'object',
      required: ['@type', 'alternateName'],
      properties: {
        '@type': {const: 'Rating'},
        alternateName: {type: 'string', minLength: 1},
        ratingValue: {type: 'integer', minimum: 1, maximum: 5},
        bestRating: {const: 5},
        worstRating: {const: 1}
      },
      dependentRequired: {ratingValue: ['bestRating', 'worstRating']}
    },
    itemReviewed: {
      type: 'object',
      required: ['@type', 'author', 'datePublished', 'appearance', 'firstAppearance'],
      properties: {
        '@type': {const: 'Claim'},
        author: {
          type: 'object',
          required: ['@type', 'name'],
          properties: {'@type': {enum: ['Organization', 'Person']}}
        },
        datePublished: {$ref: '#/$defs/date'},
        appearance: {type: 'array', minItems: 1, items: {$ref: '#/$defs/work'}},
        firstAppearance: {$ref: '#/$defs/work'}
      }
    }
  },
  $defs: {
    url: {type: 'string', pattern: '^https?://'},
    date: {type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$'},
    work: {
      type: 'object',
      required: ['@type', 'url'],
      properties: {'@type': {const: 'CreativeWork'}, url: {$ref: '#/$defs/url'}}
    }
  }
}

const {speeches} = smallArchive()
const claims = speeches.flatMap(({speech, shared}) =>
  speech.notes.flatMap((note) =>
    note.kind === 'claim' ? [{slug: note.slug, review: claimReview(note, speech, shared)}] : []
  )
)
const reviewOf = (slug: string) => claims.find((claim) => claim.slug === slug)?.review

describe('claimReview', () => {
  it.each(claims)('of $slug follows the rules of fact-check search', ({review}) => {
    const ajv = new Ajv({strict: false})
    ajv.validate(googleRules, review)
    expect(ajv.errors).toBeNull()
  })

  it('says how far the evidence bears a claim out, in words and as a number', () => {
    expect(reviewOf('ten-days')).toMatchObject({
      reviewRating: {ratingValue: 1, alternateName: 'Contradicted'}
    })
  })

  it('gives no number to what cannot be checked', () => {
    expect(reviewOf('nobody-hurt')).not.toHaveProperty('reviewRating.ratingValue')
  })

  it('names the evidence as citations and says where the words stand', () => {
    expect(reviewOf('ten-days')).toMatchObject({
      '@id': 'https://archive.example/mayor-2021-05-01/claims/ten-days/#review',
      citation: [
        {name: 'Журнал порта', datePublished: '2021-04'},
        {name: 'The gazette of May', archivedAt: 'https://archive.example.org/may'}
      ],
      itemReviewed: {
        author: {name: 'Jane Mayor'},
        appearance: [{url: 'https://archive.example/mayor-2021-05-01/#p2'}]
      }
    })
  })

  it('keeps changes of the rating as corrections', () => {
    expect(reviewOf('ten-days')).toMatchObject({
      datePublished: '2021-05-02',
      correction: [{text: 'Contradicted: The log came to light.', datePublished: '2021-06-02'}]
    })
    expect(reviewOf('nobody-hurt')).not.toHaveProperty('correction')
  })
})
