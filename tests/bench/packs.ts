import fs from 'node:fs';
import path from 'node:path';

/** Writes a sound pack of this many prompts, four options each, in sequences of fifty (a pack has 50 files at most). */
export function writePack(folder: string, prompts: number): string {
  fs.mkdirSync(folder, { recursive: true });
  const files = Array.from({ length: Math.ceil(prompts / 50) }, (_, index) => `part-${index}.yaml`);
  const head = ['format: 1', 'id: bench', 'title: Bench', 'language: en-GB', 'version: 1'];
  const sections = ['sections:', '  - id: needs', '    heading: Needs'];
  const list = ['sequences:', ...files.map((file) => `  - ${file}`)];
  fs.writeFileSync(path.join(folder, 'pack.yaml'), [...head, ...list, ...sections, ''].join('\n'));
  for (const [index, file] of files.entries()) {
    const count = Math.min(50, prompts - index * 50);
    const rows = Array.from({ length: count }, (_, at) => promptLines(index * 50 + at)).flat();
    const sequence = [`id: part-${index}`, `title: Part ${index}`, 'section: needs', 'prompts:'];
    fs.writeFileSync(path.join(folder, file), [...sequence, ...rows, ''].join('\n'));
  }
  return folder;
}

function promptLines(number: number): string[] {
  const options = ['held', 'quiet', 'water', 'space'].flatMap((id) => [
    `      - id: ${id}`,
    `        label: Option ${id}`,
    `        card: ${id} from ${number}`,
  ]);
  const condition = number === 0 ? [] : ['    not-if:', `      p${number - 1}: unsure`];
  return [
    `  - id: p${number}`,
    '    type: choose-many',
    `    ask: What about number ${number}?`,
    `    topic: number ${number}`,
    `    card: "Number ${number}: <p${number}>"`,
    ...condition,
    '    options:',
    ...options,
  ];
}
