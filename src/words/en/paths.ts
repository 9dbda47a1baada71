/** Paths, a line each, fit to be shown: a name may hold anything. */
export function pathList(paths: readonly string[]): string {
  return paths.map((path) => `  ${path.replace(/\p{C}/gu, '?')}`).join('\n');
}
