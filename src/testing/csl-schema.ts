/** JSON Schema of CSL-JSON items as far as Rostrum writes them: our own subset of the official one, as strict about unknown keys. */
export const cslSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['id', 'type'],
    additionalProperties: false,
    properties: {
      id: {type: 'string'},
      type: {
        enum: [
          ...['article', 'article-journal', 'article-magazine', 'article-newspaper', 'book'],
          ...['entry-encyclopedia', 'legislation', 'report', 'speech', 'treaty', 'webpage'],
          ...['post-weblog', 'chapter', 'document', 'interview', 'legal_case', 'post']
        ]
      },
      author: {type: 'array', items: {$ref: '#/definitions/name'}},
      issued: {$ref: '#/definitions/date'},
      accessed: {$ref: '#/definitions/date'},
      'event-date': {$ref: '#/definitions/date'},
      custom: {type: 'object', additionalProperties: {type: 'string'}},
      ...Object.fromEntries(
        [
          ...['title', 'container-title', 'publisher', 'publisher-place', 'language', 'URL', 'DOI'],
          ...[
            'event-title',
            'event-place',
            'archive',
            'version',
            'note',
            'volume',
            'issue',
            'page'
          ],
          ...['number', 'genre']
        ].map((key) => [key, {type: 'string'}])
      )
    }
  },
  definitions: {
    name: {
      type: 'object',
      additionalProperties: false,
      properties: {
        family: {type: 'string'},
        given: {type: 'string'},
        suffix: {type: 'string'},
        literal: {type: 'string'}
      }
    },
    date: {
      type: 'object',
      required: ['date-parts'],
      additionalProperties: false,
      properties: {
        'date-parts': {
          type: 'array',
          minItems: 1,
          maxItems: 2,
          items: {type: 'array', minItems: 1, maxItems: 3, items: {type: 'integer'}}
        },
        circa: {type: 'boolean'}
      }
    }
  }
} as const
