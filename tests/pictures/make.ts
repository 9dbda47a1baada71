import fs from 'node:fs';
import path from 'node:path';
import { FOLDER, takePictures } from './take.ts';

/* `npm run pictures`: takes the pictures of the README anew. */

for (const [name, picture] of await takePictures()) fs.writeFileSync(path.join(FOLDER, name), picture);
