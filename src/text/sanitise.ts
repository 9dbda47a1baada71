/** Terminal sequences, whole: OSC, DCS and the like up to their end, CSI, and two-character escapes. */
const ESCAPES =
  /\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)?|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|\u001b[ -/]*[0-~]?/g;

/**
 * What may not stand in an answer: C0 and C1 controls, bidirectional controls and invisible fillers.
 * The joiners U+200C and U+200D stay: Persian words and family emoji need them.
 */
const UNWANTED =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/** Takes escape sequences, controls and bidirectional characters out of typed text; `lines` keeps its line breaks. */
export function sanitise(text: string, lines = false): string {
  const plain = text.replace(ESCAPES, '').replace(LINE_ENDS, '\n').replace(/\t/g, ' ').replace(UNWANTED, '');
  return (lines ? plain : plain.replace(/\n+/g, ' ')).normalize('NFC').trim();
}
