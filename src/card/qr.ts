import { correction, generate } from 'lean-qr/nano';

/** A QR code with the quiet zone that readers need around it. */
export interface QrCode {
  /** Modules a side, the quiet zone included. */
  readonly size: number;
  /** Whether a module is dark; the first is 0. */
  readonly isDark: (column: number, row: number) => boolean;
}

/** The light modules that the standard (ISO/IEC 18004) asks for on each side. */
const QUIET = 4;

/** A text as a QR code, at the lowest correction, which keeps it small: a screen has no scratches. */
export function qrCode(text: string): QrCode {
  const code = generate(text, { minCorrectionLevel: correction.L });
  return {
    size: code.size + 2 * QUIET,
    isDark: (column, row) => code.get(column - QUIET, row - QUIET),
  };
}

/** A code as an SVG element: black on white whatever stands around it, named for those who do not see it. */
export function qrSvg({ size, isDark }: QrCode, name: string): string {
  const rows = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) =>
      isDark(column, row) ? `M${column} ${row}h1v1h-1z` : '',
    ).join(''),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" aria-label="${name}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"></rect><path fill="#000" d="${rows.join('')}"></path></svg>`;
}
