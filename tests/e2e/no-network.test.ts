import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { BIN } from '../support/program/process.ts';
import { place } from './program.ts';

const DIST = path.join(path.dirname(BIN), '../dist');

/** Node's modules that can reach a network, or another process's memory. */
const NETWORK = /^(?:node:)?(?:net|https?|http2|dns(?:\/promises)?|tls|dgram|inspector(?:\/promises)?|quic)$/;

const built = readdirSync(DIST)
  .filter((name) => name.endsWith('.cjs'))
  .map((name) => ({ name, code: readFileSync(path.join(DIST, name), 'utf8') }));

/** The modules that a built file names, in every form in which it can. */
function modulesIn(code: string): string[] {
  const forms =
    /\bfrom\s*["']([^"']+)["']|\bimport\s*["']([^"']+)["']|\b(?:import|require)\s*\(\s*["']([^"']+)["']/g;
  return [...code.matchAll(forms)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

describe('the built program', () => {
  test('is all there: entry, faces and the rest', () => {
    expect(built.length).toBeGreaterThan(10);
    expect(built.some(({ code }) => modulesIn(code).includes('node:readline'))).toBe(true);
  });

  test('reaches no network module', () => {
    const reached = built.flatMap(({ name, code }) =>
      modulesIn(code)
        .filter((module) => NETWORK.test(module))
        .map((module) => `${name}: ${module}`),
    );
    expect(reached).toEqual([]);
  });

  test('names no way round that', () => {
    const ways = /\b(?:fetch|WebSocket|EventSource|XMLHttpRequest|getBuiltinModule)\b/;
    // A module that is named only when the program runs could be any.
    const computed = /\brequire\(\s*[^"'\s)]|\bimport\(\s*[^"'\s)]/;
    expect(
      built.filter(({ code }) => ways.test(code) || computed.test(code)).map(({ name }) => name),
    ).toEqual([]);
  });

  test('leaves no module outside to be looked for', () => {
    const outside = built.flatMap(({ code }) => modulesIn(code)).filter((name) => !isBuiltin(name));
    expect(outside.filter((name) => !name.startsWith('./') && /^[\w@/.-]+$/.test(name))).toEqual([]);
  });
});

/** Notes every try to reach a network, and fails it. */
const WATCH = `
import dgram from 'node:dgram'; import dns from 'node:dns'; import fs from 'node:fs'; import http from 'node:http';
import https from 'node:https'; import net from 'node:net'; import { syncBuiltinESMExports } from 'node:module'; import tls from 'node:tls';
const deny = (name) => () => { fs.appendFileSync(process.env.WATCH_LOG, name + '\\n'); throw new Error('no network'); };
net.Socket.prototype.connect = deny('net'); net.Server.prototype.listen = deny('listen'); tls.connect = deny('tls');
http.request = deny('http'); https.request = deny('https'); dgram.createSocket = deny('dgram');
dns.lookup = deny('dns'); dns.resolve = deny('dns'); globalThis.fetch = deny('fetch');
syncBuiltinESMExports();
`;

test('a whole walk, the card and the answers try to reach nothing', async () => {
  const folder = temporaryFolder();
  const watch = path.join(folder, 'watch.mjs');
  const log = path.join(folder, 'log');
  writeFileSync(watch, WATCH);
  writeFileSync(log, '');
  const setting = place().with({
    env: { NODE_OPTIONS: `--import=${pathToFileURL(watch).href}`, WATCH_LOG: log },
  });
  spawnSync(process.execPath, ['-e', "require('net').connect(1)"], { env: setting.env });
  expect(readFileSync(log, 'utf8')).toBe('net\n');
  writeFileSync(log, '');
  const walk = await setting.starts(['guide', '--plain'], '1\n2\nhello\none\n\ny\n3\n10\n1\n');
  expect(walk.code).toBe(0);
  expect((await setting.starts(['card'])).out).toBe(walk.out);
  expect((await setting.starts(['answers', '--json'])).code).toBe(0);
  expect(readFileSync(log, 'utf8')).toBe('');
});
