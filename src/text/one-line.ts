/** Text of several lines where one line is shown. */
export function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
