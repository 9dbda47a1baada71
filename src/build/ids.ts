import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PACKS_OF_PROMPTS } from '../model/use.ts';
import { checkPack } from '../pack/check.ts';
import { PUBLISHED_IDS_FILE, writePublishedIds } from '../pack/published-ids.ts';
import { renderProblems } from '../pack/render.ts';
import { loadWords } from '../words/index.ts';

/* `npm run ids`: adds the new ids of each built-in pack to its lock. A pack with problems publishes nothing. */

for (const use of PACKS_OF_PROMPTS) {
  const folder = new URL(`../../content/${use}/`, import.meta.url);
  const lock = new URL(PUBLISHED_IDS_FILE, folder);
  const { pack, problems } = checkPack(fileURLToPath(folder));
  if (!pack) {
    const words = await loadWords('en');
    throw new Error(`A built-in pack has problems.\n${renderProblems(problems, await words.problems())}`);
  }
  fs.writeFileSync(lock, writePublishedIds(pack, fs.existsSync(lock) ? fs.readFileSync(lock, 'utf8') : ''));
}
