import {
  type CipherGCMTypes,
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
  type ScryptOptions,
  scrypt,
} from 'node:crypto';
import { Damage, Newer } from './damage.ts';
import type { Sealer } from './sealed.ts';

/** How a passphrase becomes a key. The numbers cost about 128 MiB and half a second. */
export interface KdfParameters {
  readonly n: number;
  readonly r: number;
  readonly p: number;
  /** base64url, 16 bytes. */
  readonly salt: string;
}

/** A passphrase made into a key: once a run. */
export interface EncryptionKey {
  readonly parameters: KdfParameters;
  readonly secret: Buffer;
}

/** A sealed text as it is written. `sealed` is the version of this format. */
interface Sealed {
  readonly sealed: 1;
  readonly scrypt: KdfParameters;
  readonly iv: string;
  readonly data: string;
}

const CIPHER: CipherGCMTypes = 'aes-256-gcm';
const SEALED_VERSION = 1;
const SALT_BYTES = 16;
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Never fewer rounds than we write, whatever a header says; never so many that opening would not end. */
const ROUNDS = { least: 2 ** 17, most: 2 ** 20 };

/** Key derivation parameters with a salt of its own. */
export function newKdfParameters(): KdfParameters {
  return { n: ROUNDS.least, r: 8, p: 1, salt: randomBytes(SALT_BYTES).toString('base64url') };
}

/** The key of a passphrase. However its letters were composed, it is the same passphrase (NFKC). */
export function deriveKey(passphrase: string, parameters: KdfParameters): Promise<EncryptionKey> {
  const { n, r, p, salt } = parameters;
  const options: ScryptOptions = { N: n, r, p, maxmem: 256 * n * r };
  const bytes = Buffer.from(passphrase.normalize('NFKC'));
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, secret: Buffer) => {
      bytes.fill(0);
      if (error) reject(error);
      else resolve({ parameters, secret });
    };
    scrypt(bytes, Buffer.from(salt, 'base64url'), KEY_BYTES, options, done);
  });
}

/** What is authenticated besides the text: the header, and what the text is for, so that no two can change places. */
function headerFor({ sealed, scrypt: parameters, iv }: Omit<Sealed, 'data'>, purpose: string): Buffer {
  return Buffer.from(
    JSON.stringify([sealed, parameters.n, parameters.r, parameters.p, parameters.salt, iv, purpose]),
  );
}

function written({ sealed, scrypt: { n, r, p, salt }, iv, data }: Sealed): string {
  return `${JSON.stringify({ sealed, scrypt: { n, r, p, salt }, iv, data })}\n`;
}

/** Seals a text for a purpose, such as `profiles/default`, with a random IV. */
export function seal(key: EncryptionKey, purpose: string, text: string): string {
  const iv = randomBytes(IV_BYTES);
  const header = { sealed: SEALED_VERSION, scrypt: key.parameters, iv: iv.toString('base64url') } as const;
  const cipher = createCipheriv(CIPHER, key.secret, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(headerFor(header, purpose));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return written({ ...header, data: data.toString('base64url') });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function parsed(text: string): Record<string, unknown> {
  try {
    const raw: unknown = JSON.parse(text);
    if (isRecord(raw)) return raw;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Damage();
}

function isBytes(value: unknown, bytes: number): value is string {
  return typeof value === 'string' && Buffer.from(value, 'base64url').length === bytes;
}

/** Reads a sealed text's form, without opening it. Throws Damage for anything but what `seal` writes, or Newer. */
function readSealed(text: string): Sealed {
  const { sealed, scrypt: parameters, iv, data } = parsed(text);
  if (typeof sealed === 'number' && sealed > SEALED_VERSION) throw new Newer();
  if (sealed !== SEALED_VERSION || !isRecord(parameters) || typeof data !== 'string') throw new Damage();
  const { n, r, p, salt } = parameters;
  const rounds =
    typeof n === 'number' && n >= ROUNDS.least && n <= ROUNDS.most && Number.isInteger(Math.log2(n));
  if (!rounds || r !== 8 || p !== 1 || !isBytes(salt, SALT_BYTES) || !isBytes(iv, IV_BYTES))
    throw new Damage();
  const whole: Sealed = { sealed, scrypt: { n, r, p, salt }, iv, data };
  // One text, one meaning: base64 and JSON could be written in other ways that read the same.
  const canonical = { ...whole, data: Buffer.from(data, 'base64url').toString('base64url') };
  if (written(canonical) !== text) throw new Damage();
  return whole;
}

/** How the key to a sealed text is made. Throws Damage or Newer. */
export function kdfParametersOf(text: string): KdfParameters {
  return readSealed(text).scrypt;
}

/** Opens what was sealed for this purpose. Throws Damage when anything differs: key, purpose, header, a single bit. */
export function open(key: EncryptionKey, purpose: string, text: string): string {
  const sealed = readSealed(text);
  const whole = Buffer.from(sealed.data, 'base64url');
  if (whole.length < TAG_BYTES) throw new Damage();
  const iv = Buffer.from(sealed.iv, 'base64url');
  const decipher = createDecipheriv(CIPHER, key.secret, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(headerFor(sealed, purpose));
  decipher.setAuthTag(whole.subarray(whole.length - TAG_BYTES));
  const start = decipher.update(whole.subarray(0, whole.length - TAG_BYTES));
  return Buffer.concat([start, finish(decipher)]).toString('utf8');
}

/** The key as what seals and opens. */
export function sealerOf(key: EncryptionKey): Sealer {
  return {
    seal: (purpose, text) => seal(key, purpose, text),
    open: (purpose, text) => open(key, purpose, text),
    vouches: (voucher, text) => open(key, VOUCHER, voucher).split(' ').includes(digest(text)),
  };
}

/** What a voucher is sealed for. */
const VOUCHER = 'settings/begun';

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** Seals which texts these are, so that later no other is taken for one of them. */
export function vouchFor(key: EncryptionKey, texts: readonly string[]): string {
  return seal(key, VOUCHER, texts.map(digest).join(' '));
}

function finish(decipher: { final(): Buffer }): Buffer {
  try {
    return decipher.final();
  } catch (error) {
    // Node says only "Unsupported state or unable to authenticate data", without a code.
    if (error instanceof Error) throw new Damage();
    throw error;
  }
}
