import type { Answers } from '../model/answer.ts';

/** A text as one line of YAML: bare where nothing in it could be misread, else in quotes. */
function scalar(text: string): string {
  const bare =
    /^\p{L}[\p{L}\p{N} ,.’'()-]*$/u.test(text) && !/ $|^(?:yes|no|true|false|on|off|null)$/i.test(text);
  return bare ? text : JSON.stringify(text);
}

/** A list under a key, one entry a line. */
export function listText(key: string, entries: readonly string[]): string[] {
  return entries.length === 0
    ? [`${key}: []`]
    : [`${key}:`, ...entries.map((entry) => `  - ${scalar(entry)}`)];
}

/** The card under its key, as it is printed. `indent`: how its lines begin; `comment`: what stands behind the bar. */
export function cardText(card: string, indent = '  ', comment = ''): string[] {
  const lines = card.trimEnd().split('\n');
  // YAML takes the spaces of the first line for the indent of all, unless it is said.
  const said = lines[0]?.startsWith(' ') ? String(indent.length) : '';
  return [`card: |${said}${comment}`, ...lines.map((line) => (line === '' ? '' : `${indent}${line}`))];
}

/** The answers of a walk as a test file has them; own words stand under `other`. */
export function answersText(answers: Answers): string[] {
  const rows = Object.entries(answers).flatMap(([id, { status, value, other }]) => {
    if (status !== 'answered') return [`  ${id}: ${status}`];
    const own = other === null ? [] : [`    - other: ${scalar(other)}`];
    if (Array.isArray(value)) return [`  ${id}:`, ...value.map((one) => `    - ${one}`), ...own];
    const plain = value === 'yes' || value === 'no' || typeof value === 'number';
    return [`  ${id}: ${plain ? value : scalar(String(value ?? ''))}`];
  });
  return ['answers:', ...rows];
}
