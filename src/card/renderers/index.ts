import type { Renderer } from '../layout.ts';

/** A form of the card: how its renderer is loaded, and which endings of file names ask for it. */
interface Form {
  readonly endings: readonly string[];
  readonly load: () => Promise<Renderer>;
}

/** The forms by name. Each is loaded when it is asked for, so that a start reads no other. */
const FORMS = {
  text: { endings: ['txt'], load: async () => (await import('./text.ts')).renderText },
  message: { endings: [], load: async () => (await import('./message.ts')).renderMessage },
  markdown: { endings: ['md'], load: async () => (await import('./markdown.ts')).renderMarkdown },
  html: { endings: ['html', 'htm'], load: async () => (await import('./html.ts')).renderHtml },
} as const satisfies Readonly<Record<string, Form>>;

/** The name of a form. */
export type Format = keyof typeof FORMS;

/** All names of forms. */
export const FORMATS = Object.keys(FORMS) as Format[];

/** The form of this name; the ending of its files names it too ("md"). Undefined when there is none. */
export function formatNamed(name: string): Format | undefined {
  const wanted = name.toLowerCase();
  return FORMATS.find((format) => format === wanted || (FORMS[format] as Form).endings.includes(wanted));
}

/** The form that the name of a file asks for by its ending ("card.md"); undefined when it asks for none. */
export function formatOfFile(file: string): Format | undefined {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return FORMATS.find((format) => (FORMS[format] as Form).endings.includes(ending));
}

/** Loads the renderer of a form. */
export function rendererOf(format: Format): Promise<Renderer> {
  return FORMS[format].load();
}
