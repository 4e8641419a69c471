/** What is used of a package that comes without types. */
declare module '@nlpjs/basic' {
  export type Nlp = {
    addLanguage(language: string): void;
    addDocument(language: string, text: string, intent: string): void;
    train(): Promise<unknown>;
    process(
      language: string,
      text: string,
    ): Promise<{ readonly classifications: readonly { readonly intent: string; readonly score: number }[] }>;
  };
  export function dockStart(settings: object, loadEnvironment: boolean): Promise<{ get(name: 'nlp'): Nlp }>;
}
