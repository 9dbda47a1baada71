import fs from 'node:fs';
import { SCHEMA_NAMES, schemaOf } from '../authoring/schema.ts';

/* `npm run schema`: writes the JSON Schemas that the files of the built-in packs name in their first line. */

const folder = new URL('../../content/schema/', import.meta.url);
fs.mkdirSync(folder, { recursive: true });
for (const name of SCHEMA_NAMES) {
  fs.writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schemaOf(name), null, 2)}\n`);
}
