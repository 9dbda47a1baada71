import fs from 'node:fs';
import path from 'node:path';
import type { Context } from '../context.ts';
import type { Pack } from '../model/pack.ts';
import { PUBLISHED_IDS_FILE, writeOwnLock } from '../pack/published-ids.ts';
import { ignoring } from '../storage/system-error.ts';

/** Where a folder cannot be written to, its ids are not kept: that is no reason to refuse the pack. */
const NOT_OURS = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EEXIST'];

/** Keeps the ids of a pack of one's own beside it, so that one that is gone later can be told. The pack has no problems. */
export function keepIds(context: Context, folder: string, pack: Pack): void {
  const file = path.join(folder, PUBLISHED_IDS_FILE);
  const temporary = path.join(folder, `.aftercare-${context.pid}.tmp`);
  ignoring(NOT_OURS, () => {
    const before = ignoring(['ENOENT'], () => fs.readFileSync(file, 'utf8')) ?? '';
    const text = writeOwnLock(pack, before);
    if (text === before) return;
    fs.writeFileSync(temporary, text, { flag: 'wx', flush: true });
    fs.renameSync(temporary, file);
  });
}
