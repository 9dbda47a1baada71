import { type Files, soundPack } from '../../support/folders.ts';

/** One mistake: which of the 40 kinds it is, what is typed, and what is told about it. */
export type Case = readonly [
  kind: number,
  name: string,
  files: Files,
  /** Every problem that is told, in order, as `file:line:column code`. */
  told: readonly string[],
  /** A part of the hint of the last one: what to type. */
  hint: string,
];

type Change = readonly [file: keyof typeof soundPack, from: string, to: string];

/** The sound pack with some texts replaced. Each must be there, or the case would test nothing. */
export function changed(...changes: readonly Change[]): Record<string, string> {
  const files: Record<string, string> = { ...soundPack };
  for (const [file, from, to] of changes) {
    const before = files[file] ?? '';
    if (!before.includes(from)) throw new Error(`${file} does not hold: ${from}`);
    files[file] = before.replace(from, () => to);
  }
  return files;
}

/** A change in `comfort.yaml`. */
export const comfort = (from: string, to: string) => changed(['comfort.yaml', from, to]);
/** A change in `pack.yaml`. */
export const pack = (from: string, to: string) => changed(['pack.yaml', from, to]);
/** Line 7 of `comfort.yaml`, written in another way. */
export const question = (line: string) => comfort('ask: What kind of touch is good?', line);
/** `comfort.yaml`, written anew. */
export const whole = (text: string | Uint8Array): Files => ({ ...soundPack, 'comfort.yaml': text });
/** One problem in `comfort.yaml`. */
export const at = (place: string, code: string) => [`comfort.yaml:${place} ${code}`];
