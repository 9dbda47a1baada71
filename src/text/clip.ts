/** The text, or its beginning and an ellipsis when it is longer than `max` characters. */
export function clip(text: string, max = 40): string {
  if (text.length <= max) return text;
  const start = [...text.slice(0, 2 * max + 2)];
  return start.length > max ? `${start.slice(0, max - 1).join('')}…` : text;
}

/** The text as an author should type it, in the quotes that need no escaping. */
export function quoted(text: string): string {
  const short = clip(text.trim(), 60);
  if (!/["\\]/.test(short)) return `"${short}"`;
  return `'${short.replaceAll("'", "''")}'`;
}
