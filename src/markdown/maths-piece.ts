/** One piece of an abstract's text. */
export type MathsPiece =
  | { kind: 'text'; value: string }
  | {
      kind: 'maths';
      /** As the abstract writes it. */
      source: string;
      latex: string;
      /** Whether it stands on a line of its own. */
      display: boolean;
    };
