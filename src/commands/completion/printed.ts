/**
 * What an action prints, as text. The completion library can only print, past our own way out, where a closed pipe is
 * a quiet end and a full device is told.
 */
export function printedBy(action: () => void): string {
  const { console } = globalThis;
  const { log } = console;
  let text = '';
  console.log = (line: unknown) => {
    text += `${String(line)}\n`;
  };
  try {
    action();
  } finally {
    console.log = log;
  }
  return text;
}
