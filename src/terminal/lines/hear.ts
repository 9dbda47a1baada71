/** The slash commands of the lines face. */
export const COMMANDS = [
  'back',
  'skip',
  'unsure',
  'why',
  'private',
  'review',
  'card',
  'help',
  'quit',
] as const;

/** One of them. */
export type Command = (typeof COMMANDS)[number];

/** What one line is. */
export type Heard =
  | { readonly kind: 'empty' }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'unknown-command'; readonly typed: string }
  | { readonly kind: 'text'; readonly text: string };

/** Tells commands, empty lines and text apart; `//` at the start stands for a plain `/`. */
export function hear(line: string): Heard {
  const trimmed = line.trim();
  if (trimmed === '') return { kind: 'empty' };
  if (trimmed.startsWith('//')) return { kind: 'text', text: trimmed.slice(1) };
  if (!trimmed.startsWith('/')) return { kind: 'text', text: trimmed };
  const word = trimmed.slice(1).toLowerCase();
  const command = COMMANDS.find((name) => name === word);
  return command ? { kind: 'command', command } : { kind: 'unknown-command', typed: trimmed };
}
