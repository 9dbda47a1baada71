/** What a text would be as an id: lower-case words with hyphens. */
export function asId(text: string): string {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, 6).join('-').slice(0, 40) || 'a-short-name';
}
