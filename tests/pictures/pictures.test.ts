import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FOLDER, takePictures } from './take.ts';

test('the pictures in the README are what the program shows today', async () => {
  const readme = readFileSync(path.join(FOLDER, '../../README.md'), 'utf8');
  const pictures = await takePictures();
  for (const [name, picture] of pictures) {
    expect(readme).toContain(`(tests/pictures/${name})`);
    expect(readFileSync(path.join(FOLDER, name), 'utf8'), `${name}: npm run pictures takes it anew`).toBe(
      picture,
    );
  }
});
