/** An object type whose properties that may be undefined are optional instead. */
export type WithoutUndefined<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K]
} & {[K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>}

/**
 * Leave out properties that are undefined, so that absent and undefined never differ.
 *
 * @param value - Any object.
 * @returns A copy without them.
 */
export function withoutUndefined<T extends object>(value: T): WithoutUndefined<T> {
  const rest: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) if (inner !== undefined) rest[key] = inner
  return rest as WithoutUndefined<T>
}
