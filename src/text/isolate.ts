const RIGHT_TO_LEFT = '[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]';
const RUNS = new RegExp(`${RIGHT_TO_LEFT}(?:[^\n.,;:()"]*${RIGHT_TO_LEFT})?`, 'g');

/** Keeps right-to-left words from reordering what stands around them: each run gets an isolate (U+2068 … U+2069). */
export function isolated(line: string): string {
  return line.replace(RUNS, (run) => `\u2068${run}\u2069`);
}
