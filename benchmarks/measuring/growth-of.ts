/** Bytes a sale: the slope of the straight line that fits best (least squares). */
export function growthOf(samples: { sales: number; heap: number }[]): number {
  const meanSales = mean(samples.map(({ sales }) => sales))
  const meanHeap = mean(samples.map(({ heap }) => heap))
  const both = samples.reduce(
    (sum, { sales, heap }) => sum + (sales - meanSales) * (heap - meanHeap),
    0
  )
  const spread = samples.reduce(
    (sum, { sales }) => sum + (sales - meanSales) ** 2,
    0
  )

  return spread ? both / spread : 0
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
