/** The parts of citation-js that tests use; it comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    config: { get(name: string): { parse: Record<string, unknown> } };
    input: { chain(input: string, options: { forceType: string }): Record<string, unknown>[] };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
