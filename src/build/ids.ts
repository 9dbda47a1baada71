import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkPack } from '../pack/check.ts';
import { PUBLISHED_IDS_FILE, writePublishedIds } from '../pack/published-ids.ts';
import { renderProblems } from '../pack/render.ts';
import { loadWords } from '../words/index.ts';

/* `npm run ids`: adds the new ids of the built-in pack to its lock. A pack with problems publishes nothing. */

const folder = new URL('../../content/', import.meta.url);
const lock = new URL(PUBLISHED_IDS_FILE, folder);
const { pack, problems } = checkPack(fileURLToPath(folder));
if (!pack)
  throw new Error(
    `The built-in pack has problems.\n${renderProblems(problems, await (await loadWords('en')).problems())}`,
  );
fs.writeFileSync(lock, writePublishedIds(pack, fs.existsSync(lock) ? fs.readFileSync(lock, 'utf8') : ''));
