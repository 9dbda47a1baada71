import fs from 'node:fs';
import { version } from '../../package.json';
import { MAN_FILE, manPage } from './man-page.ts';

/* `npm run man`: writes the manual page by itself; every build does too. To read it: `man -l dist/aftercare.1`. */

fs.mkdirSync('dist', { recursive: true });
fs.writeFileSync(MAN_FILE, await manPage(version));
