/** Why an import cannot be read: it stands behind "Could not read FILE: ". Names prompts, never words of an answer. */
export const importReasons = {
  missing: 'there is no such file',
  noFile: 'it is not a file',
  notAllowed: 'you may not read it',
  failed: (code: string) => `the system says ${code}`,
  notText: 'it is not plain text (UTF-8)',
  tooLarge: 'it is too large to be answers',
  empty: 'it is empty',
  tooDeep: 'it is nested too deeply to be answers',
  alias: 'it uses * and & of YAML; write the answers out',
  badLine: (line: number) => `line ${line} is neither JSON nor YAML; put text with a colon in "quotes"`,
  noMap: 'there are no answers in it; a line reads like "prompt-id: answer"',
  tooMany: (limit: number) => `it holds more than ${limit} answers`,
  badAnswer: (number: number, prompt: string | null) =>
    prompt === null
      ? `answer ${number} names no prompt; a name is lower-case words with hyphens`
      : `answer ${number}, to "${prompt}", is not written as one`,
} as const;
