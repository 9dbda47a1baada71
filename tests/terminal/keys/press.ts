import { type Key, keyOf, pasted } from '../../../src/terminal/keys/key.ts';
import type { PromptMachine } from '../../../src/terminal/keys/machine.ts';

const NAMED = new Set([
  'up',
  'down',
  'left',
  'right',
  'home',
  'end',
  'return',
  'escape',
  'tab',
  'backspace',
  'delete',
  'pageup',
  'pagedown',
]);

/** A key by how a person calls it: `down`, `^P`, `space`, or a character. */
function key(name: string): Key {
  if (NAMED.has(name)) return keyOf({ name });
  if (name === 'space') return keyOf({ name, sequence: ' ' });
  if (/^\^[A-Z]$/.test(name))
    return keyOf({ name: name.slice(1).toLowerCase(), ctrl: true, sequence: '\u0001' });
  return keyOf({ name: name.toLowerCase(), sequence: name });
}

/** Keys by name, separated by blanks; `"text"` types its characters, `<text>` pastes it. */
export function keys(words: string): Key[] {
  const parts = words.match(/"[^"]*"|<[^>]*>|\S+/g) ?? [];
  return parts.flatMap((part) => {
    if (part.startsWith('"'))
      return [...part.slice(1, -1)].map((character) => (character === ' ' ? key('space') : key(character)));
    if (part.startsWith('<') && part.length > 1) return [pasted(part.slice(1, -1).replaceAll('\\n', '\n'))];
    return [key(part)];
  });
}

/** Presses keys until one of them ends the prompt. */
export function press<S, E>(
  machine: Pick<PromptMachine<S, E>, 'start' | 'onKey'>,
  words: string,
): { event: E | null; state: S } {
  let state = machine.start;
  for (const one of keys(words)) {
    const next = machine.onKey(state, one);
    if ('event' in next) return { event: next.event, state };
    // A mark is kept at once.
    state = 'mark' in next ? { ...state, private: next.mark } : next.state;
  }
  return { event: null, state };
}
