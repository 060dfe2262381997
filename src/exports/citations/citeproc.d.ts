/** The part of citeproc that is used; it comes without types. */
declare module 'citeproc' {
  /** What a processor asks for while it works. */
  interface System {
    /** A locale as XML; `undefined` where there is none, and the processor takes `en-US`. */
    retrieveLocale(language: string): string | undefined;
    /** A CSL item; the processor writes into it. */
    retrieveItem(id: string): object;
  }

  class Engine {
    /** @param style CSL as XML */
    constructor(system: System, style: string, language: string, forceLanguage: boolean);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [parameters: object, entries: string[]] | false;
  }

  const citeproc: { Engine: typeof Engine };
  export default citeproc;
}
