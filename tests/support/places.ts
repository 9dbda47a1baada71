import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { ASIDE, BIN } from './program/process.ts';

const root = process.getuid?.() === 0;

/**
 * Whether the program can be run by such a user: root may not become another in every container, and what lies in
 * root's own folder is read by nobody else.
 */
export function canBeNobody(): boolean {
  const [command = 'true', ...words] = [...ASIDE, process.execPath, BIN, '--version'];
  return spawnSync(command, words).status === 0;
}

/** Gives a folder and all in it to that user. */
export function giveAway(folder: string): void {
  if (root) execFileSync('chown', ['-R', '65534:65534', folder]);
}

/** Whether a small disk can be had: only root may mount, and not in every container. */
export const canMount =
  spawnSync('bash', ['-c', 'd=$(mktemp -d) && mount -t tmpfs tmpfs "$d" && umount "$d"; rmdir "$d"'])
    .status === 0;

/** A disk of 256 KiB, gone after the test. */
export function smallDisk(): string {
  const disk = mkdtempSync(path.join(os.tmpdir(), 'aftercare-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]);
  onTestFinished(() => {
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  });
  return disk;
}

/** Fills a disk to its last byte. */
export function fill(disk: string): void {
  const words = ['if=/dev/zero', `of=${path.join(disk, 'filler')}`, 'bs=1024'];
  const { stderr } = spawnSync('dd', words, { encoding: 'utf8' });
  if (!stderr.includes('No space left')) throw new Error(`the disk is not full: ${stderr}`);
}
