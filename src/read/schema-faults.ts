import {z} from 'zod'
import {didYouMean} from '../model/nearest.ts'
import type {Fault, Outcome} from '../model/types.ts'
import type {YamlValues} from './yaml.ts'

type Issue = z.core.$ZodIssue

/**
 * Check values against a schema: the one door through which editors' input comes to be trusted.
 *
 * @param schema - The schema.
 * @param read - The values with their places.
 * @param ruleId - The rule that a fault breaks.
 * @returns The typed value, or `undefined` with a fault for each deviation at its place.
 */
export function applySchema<T>(
  schema: z.ZodType<T>,
  read: YamlValues,
  ruleId = 'front-matter-is-valid'
): Outcome<T | undefined> {
  const result = schema.safeParse(read.value)
  if (result.success) return {value: result.data, faults: []}
  const faults = result.error.issues.flatMap((issue) => toFaults(issue, schema, read, ruleId))
  return {value: undefined, faults}
}

function toFaults(issue: Issue, schema: z.ZodType, read: YamlValues, ruleId: string): Fault[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, path, schema, read, ruleId))
  }
  if (issue.code === 'invalid_union' && !('options' in issue)) {
    const inner = bestBranch(issue)
    if (inner.length > 0) {
      return inner.flatMap((nested) =>
        toFaults({...nested, path: [...issue.path, ...nested.path]} as Issue, schema, read, ruleId)
      )
    }
  }
  const actual = valueAt(read.value, path)
  return [{place: read.placeOf(...path), ruleId, ...describe(issue, path.join('.'), actual)}]
}

function bestBranch(issue: Extract<Issue, {code: 'invalid_union'}>): readonly Issue[] {
  return issue.errors.reduce<readonly Issue[]>(
    (best, branch) => (depth(branch) > depth(best) ? branch : best),
    []
  )
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length + 1))
}

function unknownKey(
  key: string,
  path: Array<string | number>,
  schema: z.ZodType,
  read: YamlValues,
  ruleId: string
): Fault {
  const known = keysAt(schema, path, read.value)
  const meant = didYouMean(key, known)
  return {
    place: read.placeOfKey(...path, key),
    ruleId,
    reason: `Unexpected key "${key}", expected one of: ${known.join(', ') || 'none'}`,
    actual: key,
    expected: known,
    ...(meant ? {note: meant} : {})
  }
}

/** Walks the JSON Schema form of a schema, since zod's own tree differs between its types. */
function keysAt(schema: z.ZodType, path: ReadonlyArray<string | number>, value: unknown): string[] {
  let inner = value
  let branches = fitting([jsonSchemaOf(schema)], inner)
  for (const part of path) {
    inner = valueAt(inner, [part])
    branches = fitting(
      branches.flatMap((branch) => step(branch, part)),
      inner
    )
  }
  return [...new Set(branches.flatMap((branch) => Object.keys(branch.properties ?? {})))]
}

/** Of the alternatives those whose fixed values are the value's, e.g. the keys of a `claim` only; all if none fits. */
function fitting(schemas: readonly JsonSchema[], value: unknown): JsonSchema[] {
  const all = schemas.flatMap(options)
  const right = all.filter(({properties}) =>
    Object.entries(properties ?? {}).every(
      ([key, property]) => property.const === undefined || property.const === valueAt(value, [key])
    )
  )
  return right.length > 0 ? right : all
}

interface JsonSchema {
  const?: unknown
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
}

const jsonSchemas = new WeakMap<z.ZodType, JsonSchema>()

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  let json = jsonSchemas.get(schema)
  if (!json) {
    json = z.toJSONSchema(schema, {io: 'input', unrepresentable: 'any'}) as JsonSchema
    jsonSchemas.set(schema, json)
  }
  return json
}

function options(schema: JsonSchema): JsonSchema[] {
  const inner = schema.anyOf ?? schema.oneOf
  return inner ? inner.flatMap(options) : [schema]
}

function step(schema: JsonSchema, part: string | number): JsonSchema[] {
  const next =
    typeof part === 'number' || /^\d+$/.test(part) ? schema.items : schema.properties?.[part]
  return next ? [next] : []
}

function valueAt(value: unknown, path: ReadonlyArray<string | number>): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, part) : undefined,
    value
  )
}

interface Words {
  reason: string
  note?: string
  expected?: string[]
}

function describe(issue: Issue, name: string, value: unknown): Words {
  const what = name || 'the file'
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? {reason: `Unexpected absence of "${what}", expected ${kindName(issue.expected)}`}
        : {reason: `Unexpected value of "${what}", expected ${kindName(issue.expected)}`}
    case 'invalid_value':
      return notAmong(issue.values, what, value)
    case 'invalid_union':
      return notAmong('options' in issue ? (issue.options ?? []) : [], what, value)
    case 'too_small':
      return {reason: `Unexpected emptiness of "${what}", expected a value`}
    default:
      return {reason: `Unexpected value of "${what}", expected ${issue.message}`}
  }
}

function notAmong(values: readonly unknown[], what: string, value: unknown): Words {
  const expected = values.map(String)
  const found = value === undefined ? 'absence' : 'value'
  const meant = typeof value === 'string' ? didYouMean(value, expected) : undefined
  return {
    reason: `Unexpected ${found} of "${what}", expected one of: ${expected.join(', ')}`,
    expected,
    ...(meant ? {note: meant} : {})
  }
}

function kindName(type: string): string {
  const names: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'a mapping of keys to values',
    record: 'a mapping of keys to values'
  }
  return names[type] ?? type
}
