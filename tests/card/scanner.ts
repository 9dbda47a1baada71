import jsQR from 'jsqr';

/** A picture in modules: which are dark. */
export type Modules = readonly (readonly boolean[])[];

/** Pixels a module. */
const SCALE = 3;

/** Reads a code with another library than the one that made it. Throws when it sees none. */
export function scanned(modules: Modules): { readonly text: string } {
  const side = modules.length * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      if (modules[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)])
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  const found = jsQR(pixels, side, side, {
    inversionAttempts: 'dontInvert',
  });
  if (!found) throw new Error('no code is seen');
  return { text: found.data };
}

const HALVES: Readonly<Record<string, readonly [boolean, boolean]>> = {
  '\u2588': [true, true],
  '\u2580': [true, false],
  '\u2584': [false, true],
  ' ': [false, false],
};

/** What is dark in drawn rows; on a dark screen, where nothing is drawn. */
export function darkInRows(
  rows: readonly string[],
  { blocks, ground }: { readonly blocks: boolean; readonly ground: 'coloured' | 'paper' | 'dark' },
): Modules {
  const inked = blocks ? rows.flatMap(fromHalves) : rows.map(fromPairs);
  const dark = ground === 'dark' ? inked.map((row) => row.map((ink) => !ink)) : inked;
  // The last half of the last row is no part of the code.
  return dark.slice(0, dark[0]?.length);
}

function fromHalves(row: string): boolean[][] {
  const halves = [...row.replace(/^\u001b\[30;107m|\u001b\[0m$/g, '')].map((sign) => {
    const half = HALVES[sign];
    if (!half) throw new Error(`no half block: ${JSON.stringify(sign)}`);
    return half;
  });
  return [halves.map(([upper]) => upper), halves.map(([, lower]) => lower)];
}

function fromPairs(row: string): boolean[] {
  const cells = row.match(/\u001b\[(?:30;107|97;40)m {2}\u001b\[0m|##| {2}/g) ?? [];
  if (cells.join('') !== row) throw new Error(`no pairs: ${JSON.stringify(row)}`);
  return cells.map((cell) => cell === '##' || cell.startsWith('\u001b[97;40m'));
}

/** What is dark in a path of squares, one a module. */
export function darkInSvg(path: string, size: number): Modules {
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
  if (path.replace(/M\d+ \d+h1v1h-1z/g, '') !== '') throw new Error('more than squares');
  const side = Array.from({ length: size }, (_, at) => at);
  return side.map((y) => side.map((x) => dark.has(`${x} ${y}`)));
}
