/**
 * Rows as pages of at most `room` rows each. A page ends where a part ends (a blank row) when its second half has such a
 * place, and never begins with a blank row.
 */
export function pagesOf(rows: readonly string[], room: number): string[][] {
  const most = Math.max(1, room);
  const pages: string[][] = [];
  for (let from = 0; from < rows.length; ) {
    const page = rows.slice(from, from + most);
    const whole = from + most >= rows.length;
    const gap = whole ? -1 : page.lastIndexOf('');
    const taken = gap >= most / 2 ? page.slice(0, gap + 1) : page;
    pages.push(taken);
    from += taken.length;
  }
  return pages;
}
