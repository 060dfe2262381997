/** A mean, and between what it lies in 90 of 100 draws of as many values. */
export interface MeanInterval {
  mean: number;
  low: number;
  high: number;
}

const draws = 2000;

/** Mean of values with the interval in which it lies in 90 of 100 draws with replacement (bootstrap). */
export function meanInterval(values: readonly number[]): MeanInterval {
  let state = 1;
  // Lehmer's generator: the same draws in every run.
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const means = Array.from({ length: draws }, () =>
    mean(values.map(() => values[Math.floor(next() * values.length)]!)),
  ).sort((a, b) => a - b);
  const at = (share: number) => means[Math.floor(share * draws)]!;
  return { mean: mean(values), low: at(0.05), high: at(0.95) };
}

/** 0 where there are no values. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}
