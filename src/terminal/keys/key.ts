/** One key, or one paste, as a prompt takes it. */
export interface Key {
  /** The name that Node gives the key: `up`, `return`, `escape`, `a`… or `paste`. */
  readonly name: string;
  readonly ctrl: boolean;
  /** What it types: one printable character, the text that was pasted, or nothing. */
  readonly text: string;
}

/** A key as Node's readline tells of it; the sequence is what the terminal sent. */
export interface ReadlineKey {
  readonly name?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
  readonly sequence?: string | undefined;
}

/** Puts a key of readline into our terms. `\r` and `\n` are both Enter. */
export function keyOf({ name = '', ctrl = false, meta = false, sequence = '' }: ReadlineKey): Key {
  const printable = !ctrl && !meta && /^[^\p{Cc}]$/u.test(sequence);
  return { name: name === 'enter' ? 'return' : name, ctrl, text: printable ? sequence : '' };
}

/** A pasted text. */
export function pasted(text: string): Key {
  return { name: 'paste', ctrl: false, text };
}
