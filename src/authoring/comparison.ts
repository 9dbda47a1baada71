/**
 * Two texts side by side as lines: `  ` in both, `- ` expected only, `+ ` printed only; of the common lines only those
 * next to a difference.
 */
export function comparison(expected: string, got: string): string[] {
  const left = linesOf(expected);
  const right = linesOf(got);
  const common = commonLengths(left, right);
  const rows: string[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      rows.push(`  ${left[i]}`);
      [i, j] = [i + 1, j + 1];
    } else if (j >= right.length || (i < left.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      rows.push(`- ${left[i]}`);
      i += 1;
    } else {
      rows.push(`+ ${right[j]}`);
      j += 1;
    }
  }
  const differs = (row: string | undefined) => row !== undefined && !row.startsWith('  ');
  return rows
    .filter((row, index) => differs(rows[index - 1]) || differs(row) || differs(rows[index + 1]))
    .map((row) => row.trimEnd());
}

function linesOf(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
}

const at = (table: readonly (readonly number[])[], i: number, j: number) => table[i]?.[j] ?? 0;

/** How many lines the rests of both texts, from each pair of places, have in common in their order. */
function commonLengths(left: readonly string[], right: readonly string[]): number[][] {
  const table = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row)
        row[j] =
          left[i] === right[j]
            ? at(table, i + 1, j + 1) + 1
            : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}
