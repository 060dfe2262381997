/** What a sentence claims, in the order in which kinds are given. */
export const claimKinds = [
  'number',
  'comparison',
  'state-of-the-art',
  'code',
  'proof-or-bound',
] as const;

/** What a sentence claims: a measured number, a comparison with others, the best known result, code or data to be had, a theorem. */
export type ClaimKind = (typeof claimKinds)[number];

/** Kinds of claims as readers see them. */
export const claimKindNames: Record<ClaimKind, string> = {
  number: 'Measured result',
  comparison: 'Comparison',
  'state-of-the-art': 'State of the art',
  code: 'Code or data',
  'proof-or-bound': 'Proof or bound',
};

/** Units of numbers in claims. `orders` are orders of magnitude; `points` also percentage points. */
export const units = ['%', '×', 'points', 'orders'] as const;
