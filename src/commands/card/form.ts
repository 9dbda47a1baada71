import { type Format, formatOfFile } from '../../card/renderers/index.ts';
import { Failure } from '../../failure.ts';
import type { Words } from '../../words/index.ts';

/** How a card is asked for. */
export interface CardOptions {
  /** What can be given, in place of what is needed. */
  readonly giving?: true;
  readonly format?: Format;
  readonly short?: true;
  readonly all?: true;
  /** `-` is stdout. */
  readonly output?: string;
  readonly force?: true;
  readonly copy?: true;
  readonly qr?: true;
  readonly width?: number;
  readonly ascii?: true;
}

/**
 * The form that the options ask for: by name, else by the ending of the file, else text; `code` is one on the screen.
 *
 * @throws Failure `usage` for options that make no sense together
 */
export function formAskedFor(options: CardOptions, words: Words['cardCommand']): Format | 'code' {
  const file = options.output === '-' ? undefined : options.output;
  const format = options.format ?? (file === undefined ? undefined : formatOfFile(file));
  const form = options.qr && format !== 'html' ? 'code' : (format ?? 'text');
  const wrong = [
    options.width !== undefined && form !== 'text' && words.widthIsForText,
    options.copy && options.output !== undefined && words.oneWay,
    options.force && file === undefined && words.forceNeedsFile,
    form === 'code' && (format ?? file ?? options.copy) !== undefined && words.codeIsPicture,
  ].find((message) => typeof message === 'string');
  if (wrong) throw new Failure('usage', { message: wrong });
  return form;
}
