import { type Format, formatOfFile } from '../../card/renderers/index.ts';
import { Failure } from '../../failure.ts';
import { cardCommand } from '../../words/card-command.ts';

/** How a card is asked for. */
export interface CardOptions {
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
export function formAskedFor(options: CardOptions): Format | 'code' {
  const file = options.output === '-' ? undefined : options.output;
  const format = options.format ?? (file === undefined ? undefined : formatOfFile(file));
  const form = options.qr && format !== 'html' ? 'code' : (format ?? 'text');
  const wrong = [
    options.width !== undefined && form !== 'text' && cardCommand.widthIsForText,
    options.copy && options.output !== undefined && cardCommand.oneWay,
    options.force && file === undefined && cardCommand.forceNeedsFile,
    form === 'code' && (format ?? file ?? options.copy) !== undefined && cardCommand.codeIsPicture,
  ].find((message) => typeof message === 'string');
  if (wrong) throw new Failure('usage', { message: wrong });
  return form;
}
