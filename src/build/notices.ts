import fs from 'node:fs';
import path from 'node:path';

/** The folder of the package that a bundled file belongs to, or undefined for our own files. */
function packageOf(file: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = fs.readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
}

/** Writes the licences of the packages that these bundled files belong to beside the bundle, as those licences ask. */
export function writeNotices(files: readonly string[], target: string): void {
  const folders = [...new Set(files.flatMap((file) => packageOf(file) ?? []))].sort();
  fs.writeFileSync(target, folders.map(noticeOf).join(`\n${'-'.repeat(72)}\n\n`));
}
