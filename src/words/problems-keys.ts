import type { ProblemWords } from './problem-words.ts';

const didYouMean = (near: string | undefined, else_: string) => (near ? `did you mean "${near}"?` : else_);

/** A key or a value that is not what the model asks for. */
export const keyProblemWords = {
  'unknown-key': (key: string, near: string | undefined, known: string): ProblemWords => ({
    message: `"${key}" is not a key that is known here`,
    hint: didYouMean(near, `these are: ${known}`),
  }),
  'forbidden-key': (key: string): ProblemWords => ({
    message: `"${key}" cannot be used as a name`,
    hint: 'choose another name, in lower case, such as "touch"',
  }),
  'missing-key': (key: string): ProblemWords => ({
    message: `"${key}" is missing here`,
    hint: `add a line  ${key}: …`,
  }),
  'unknown-type': (type: string, near: string | undefined, known: string): ProblemWords => ({
    message: `"${type}" is not a type of prompt`,
    hint: didYouMean(near, `write one of: ${known}`),
  }),
  'unknown-role': (role: string, near: string | undefined, known: string): ProblemWords => ({
    message: `"${role}" is not a role that a section can have`,
    hint: didYouMean(near, `write one of: ${known}`),
  }),
  'role-twice': (role: string, place: string): ProblemWords => ({
    message: `another section has the role "${role}" already, at ${place}`,
    hint: 'delete the role of one of the two',
  }),
  'unknown-choice': (value: string, known: string): ProblemWords => ({
    message: `"${value}" has no meaning here`,
    hint: `write one of: ${known}`,
  }),
  'date-missing': (value: string): ProblemWords => ({
    message: `"${value}" does not say where the day stands`,
    hint: 'write <date> where the day belongs, such as  Reviewed <date>',
  }),
  'join-not-for-list': (prompt: string): ProblemWords => ({
    message: `"join" has no meaning in "${prompt}", which is no list`,
    hint: 'delete the line, or change the type to choose-many',
  }),
  'card-text-unused': (key: string, because: string): ProblemWords => ({
    message: `"${key}" would never be read: a prompt with  ${because}: yes  stands on no card`,
    hint: `delete the line, or delete  ${because}: yes`,
  }),
  'number-expected': (value: string): ProblemWords => ({
    message: `a number is expected here, not "${value}"`,
    hint: 'write it in digits, such as 3 (decimals with a point)',
  }),
  'whole-number-expected': (key: string): ProblemWords => ({
    message: `"${key}" has to be a whole number here`,
    hint: 'write it in digits without a point, such as 3',
  }),
  'yes-or-no-expected': (value: string): ProblemWords => ({
    message: `yes or no is expected here, not "${value}"`,
    hint: /^(?:true|on|y)$/i.test(value)
      ? 'write yes'
      : /^(?:false|off|n)$/i.test(value)
        ? 'write no'
        : 'write yes or no',
  }),
  'text-expected': (): ProblemWords => ({
    message: 'a text is expected here, not a list or a group of keys',
    hint: 'write the text on the same line, after the colon',
  }),
  'list-expected': (key: string): ProblemWords => ({
    message: `"${key}" has to be a list`,
    hint: 'put each entry on a line of its own, begun with a dash and a space',
  }),
  'map-expected': (example: string): ProblemWords => ({
    message: 'keys with values are expected here',
    hint: `write it as  ${example}`,
  }),
  'option-expected': (value: string, id: string): ProblemWords => ({
    message: 'an option needs an id and a label',
    hint: `write it as: - id: ${id}, and below it  label: ${value}`,
  }),
  'blank-text': (key: string): ProblemWords => ({
    message: `"${key}" has no text`,
    hint: 'write some text after the colon, or delete the line',
  }),
  'long-text': (length: number, limit: number): ProblemWords => ({
    message: `this text has ${length} characters; ${limit} fit here`,
    hint: `shorten it to ${limit} characters or fewer`,
  }),
  'bad-id': (value: string, fixed: string): ProblemWords => ({
    message: `"${value}" cannot be an id`,
    hint: `use lower-case letters, digits and single hyphens, 64 at most: ${fixed}`,
  }),
  'reserved-id': (value: string): ProblemWords => ({
    message: `"${value}" has a meaning of its own, so it cannot be an id here`,
    hint: `choose another, such as ${value}-please`,
  }),
  'bad-language': (value: string): ProblemWords => ({
    message: `"${value}" is not the name of a language`,
    hint: 'write its short code, such as en, en-GB or de',
  }),
  'key-not-for-type': (key: string, type: string, types: string): ProblemWords => ({
    message: `"${key}" has no meaning in a prompt of type ${type}`,
    hint: `delete the line, or change the type to ${types}`,
  }),
  'min-over-max': (min: number, max: number): ProblemWords => ({
    message: `the least (${min}) is more than the most (${max})`,
    hint: `write a max of ${min} or more, or a min of ${max} or less`,
  }),
  'more-than-options': (key: string, value: number, count: number): ProblemWords => ({
    message: `"${key}" asks for ${value}, but only ${count} can be chosen`,
    hint: `write ${count} or less, or add options`,
  }),
  'exclusive-with-min': (option: string, min: number): ProblemWords => ({
    message: `"${option}" is exclusive, so it can never be one of at least ${min}`,
    hint: 'delete  exclusive: yes  here, or write  min: 1',
  }),
  'scale-too-long': (steps: number, limit: number): ProblemWords => ({
    message: `this scale has ${steps} steps; ${limit} can still be read`,
    hint: `bring min and max closer together, or use  type: number`,
  }),
  'too-few-options': (count: number): ProblemWords => ({
    message: count === 0 ? 'there is nothing to choose from' : 'there is only one option to choose',
    hint: 'add options, each begun with  - id: a-short-name, until there are two',
  }),
  'options-twice': (): ProblemWords => ({
    message: 'this prompt has both "options" and "options-from"',
    hint: 'keep one of the two and delete the other',
  }),
  'duplicate-option': (what: string, value: string, first: number): ProblemWords => ({
    message: `another option has the ${what} "${value}" already, on line ${first}`,
    hint: `give this one its own ${what}`,
  }),
} as const;
