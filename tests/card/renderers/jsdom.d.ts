/** The part of jsdom that the tests use: its own types would bring a browser's names into every file. */
declare module 'jsdom' {
  interface PageNode {
    readonly textContent: string | null;
  }
  interface PageElement extends PageNode {
    readonly localName: string;
    readonly lang: string;
    readonly dir: string;
    getAttribute(name: string): string | null;
    getAttributeNames(): string[];
    querySelectorAll(selector: string): Iterable<PageElement>;
  }
  interface Page extends PageElement {
    readonly body: PageElement;
    readonly documentElement: PageElement;
    createTreeWalker(
      root: PageElement,
      show: number,
    ): { nextNode(): PageNode | null; readonly currentNode: PageNode };
  }
  export class JSDOM {
    constructor(html: string, options?: { readonly runScripts: 'outside-only' });
    readonly window: {
      readonly document: Page;
      readonly axe: { run(options: object): Promise<{ violations: { id: string; help: string }[] }> };
      eval(code: string): void;
      close(): void;
    };
  }
}
