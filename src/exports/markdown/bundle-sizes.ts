/** The sizes that bundles are cut to, with the end of their names. */
export const bundleSizes = [
  { suffix: '8k', tokenLimit: 8_000 },
  { suffix: '32k', tokenLimit: 32_000 },
  { suffix: '128k', tokenLimit: 128_000 },
] as const;
