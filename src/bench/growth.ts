/**
 * Fit how a cost grows: the exponent of the power law that lies nearest to the measures (least squares of logarithms).
 *
 * @param points - Size and cost, at least two of different sizes, all above nought.
 * @returns The exponent: 1 is growth in proportion, 2 with the square; nothing of a single size.
 */
export function growthExponent(
  points: ReadonlyArray<readonly [size: number, cost: number]>
): number | undefined {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const)
  const meanOf = (index: 0 | 1) => logs.reduce((sum, log) => sum + log[index], 0) / logs.length
  const [meanX, meanY] = [meanOf(0), meanOf(1)]
  const above = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  const below = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  return below === 0 ? undefined : above / below
}
