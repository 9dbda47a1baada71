/** The number that was typed, decimals with a point; undefined for anything else. */
export function numberTyped(text: string): number | undefined {
  // Adding 0 makes -0 a plain 0.
  return /^[+-]?\d{1,15}(?:\.\d{1,9})?$/.test(text.trim()) ? Number(text) + 0 : undefined;
}
