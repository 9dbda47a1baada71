import type { Run } from '../support/program/runs.ts';

/** The size of a cell and of the frame around the window, in pixels. */
const CELL = { width: 8.4, height: 18 };
const FRAME = 16;
const COLOURS = { paper: '#1e1e24', ink: '#dcdce4' };

/** The sixteen colours of a terminal, as many have them: dark ones first, then their bright twins. */
const PALETTE = [
  '#3b3b46',
  '#e0707c',
  '#8fc48a',
  '#dcb767',
  '#7ba6e0',
  '#c58fd6',
  '#6fc0c4',
  '#dcdce4',
  '#82828f',
  '#f08c96',
  '#a9d8a4',
  '#f0d088',
  '#9bc0f2',
  '#daaae8',
  '#8fd8dc',
  '#ffffff',
];

/**
 * A picture of a terminal as SVG: text stays text, each run where its column is.
 *
 * @param rows the lines in view; empty ones at the end are left out
 * @param columns how wide the window is
 * @param title what the picture shows, for those who hear it
 */
export function pictureOf(rows: readonly (readonly Run[])[], columns: number, title: string): string {
  const shown = rows.slice(0, rows.findLastIndex((runs) => runs.some(({ text }) => text.trim() !== '')) + 1);
  const width = Math.ceil(columns * CELL.width + 2 * FRAME);
  const height = shown.length * CELL.height + 2 * FRAME;
  const lines = shown.flatMap((runs, row) => runs.flatMap(piecesOf).map((run) => textOf(run, row)));
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="10" fill="${COLOURS.paper}"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="${COLOURS.ink}" xml:space="preserve">`,
    ...lines,
    '</g>',
    '</svg>',
  ].join('\n')}\n`;
}

/** A run without its wide gaps: those who draw SVG may make one blank of several, and stretch the rest. */
function piecesOf(run: Run): Run[] {
  return [...run.text.matchAll(/\S+(?: \S+)*/g)].map((piece) => ({
    ...run,
    text: piece[0],
    column: run.column + piece.index,
  }));
}

function textOf({ text, column, colour, bold, dim, italic }: Run, row: number): string {
  const look = [
    colour === null ? '' : ` fill="${PALETTE[colour] ?? COLOURS.ink}"`,
    bold ? ' font-weight="bold"' : '',
    italic ? ' font-style="italic"' : '',
    dim ? ' opacity="0.65"' : '',
  ].join('');
  const x = (FRAME + column * CELL.width).toFixed(1);
  const y = FRAME + (row + 0.75) * CELL.height;
  return `<text x="${x}" y="${y}" textLength="${(text.length * CELL.width).toFixed(1)}"${look}>${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
