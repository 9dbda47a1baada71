import type { Command, Option } from 'commander';

/** A line that is being typed, up to the cursor. */
export interface TypedLine {
  /** The innermost command that it names. */
  readonly command: Command;
  /** How many of its arguments stand before the last word. */
  readonly argument: number;
  /** The option whose value the last word is. */
  readonly option: Option | undefined;
  /** The last word, or what stands in it behind the `=` of an option. */
  readonly current: string;
  /** What `--content` names. */
  readonly content: string | undefined;
}

/** Reads the words behind the program's name. An empty word at the end is one that is not begun. */
export function readLine(program: Command, typed: readonly string[]): TypedLine {
  const last = typed.at(-1) ?? '';
  // The shells' scripts may send two empty words for one.
  const before = typed.slice(0, -1).filter((word) => word !== '');
  let line: TypedLine = { command: program, argument: 0, option: undefined, current: '', content: undefined };
  for (const word of before) line = after(line, word);
  const { option, value } = valueIn(line, last);
  return option ? { ...line, option, current: value } : { ...line, current: last };
}

function after(line: TypedLine, word: string): TypedLine {
  const { option, value } = valueIn(line, word);
  if (option) return { ...line, option: undefined, ...(option.long === '--content' && { content: value }) };
  if (word.startsWith('-')) return { ...line, option: optionNamed(line.command, word) };
  const below = line.command.commands.find((command) => command.name() === word);
  return below && line.argument === 0
    ? { ...line, command: below, argument: 0 }
    : { ...line, argument: line.argument + 1 };
}

/** The option that a word gives a value, as a word of its own or behind a `=`; and that value. */
function valueIn(
  { command, option }: TypedLine,
  word: string,
): { option: Option | undefined; value: string } {
  if (option) return { option, value: word };
  const [, name = '', value = ''] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
  return { option: optionNamed(command, name), value };
}

/** The option of this name that takes a value, of a command or of those above it. */
function optionNamed(command: Command, name: string): Option | undefined {
  const found = command.options.find(({ long, short }) => name !== '' && [long, short].includes(name));
  if (found) return found.isBoolean() ? undefined : found;
  return command.parent ? optionNamed(command.parent, name) : undefined;
}
