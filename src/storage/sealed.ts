/** How every sealed text begins (`encryption.ts` writes it). Standing here, it is known without loading what opens it. */
const START = '{"sealed":';

/** Whether a text says of itself that it is sealed. */
export function isSealed(text: string): boolean {
  return text.startsWith(START);
}

/** Seals and opens texts with one key. A purpose, such as `profiles/default`, keeps sealed texts from changing places. */
export interface Sealer {
  seal(purpose: string, text: string): string;
  /** Throws Damage or Newer for what was not sealed with this key, for this purpose, just so. */
  open(purpose: string, text: string): string;
  /** Whether a text is among those that `vouchFor` made the voucher for, with this key. */
  vouches(voucher: string, text: string): boolean;
}
