import type { KeyProblems } from '../../problem-codes.ts';
import { didYouMean, type WordsFor } from './problem-words.ts';

/** A key or a value that is not what the model asks for. */
export const keyProblemWords: WordsFor<keyof KeyProblems> = {
  'unknown-key': ({ key, suggestion, known }) => ({
    message: `"${key}" is not a key that is known here`,
    hint: didYouMean(suggestion, `these are: ${known.join(', ')}`),
  }),
  'forbidden-key': ({ key }) => ({
    message: `"${key}" cannot be used as a name`,
    hint: 'choose another name, in lower case, such as "touch"',
  }),
  'missing-key': ({ key }) => ({
    message: `"${key}" is missing here`,
    hint: `add a line  ${key}: …`,
  }),
  'unknown-type': ({ type, suggestion, known }) => ({
    message: `"${type}" is not a type of prompt`,
    hint: didYouMean(suggestion, `write one of: ${known.join(', ')}`),
  }),
  'unknown-role': ({ value, suggestion, known }) => ({
    message: `"${value}" is not a role that a section can have`,
    hint: didYouMean(suggestion, `write one of: ${known.join(', ')}`),
  }),
  'role-twice': ({ role, first }) => ({
    message: `another section has the role "${role}" already, at ${first.file}:${first.line}`,
    hint: 'delete the role of one of the two',
  }),
  'unknown-choice': ({ value, known }) => ({
    message: `"${value}" has no meaning here`,
    hint: `write one of: ${known}`,
  }),
  'date-missing': ({ value }) => ({
    message: `"${value}" does not say where the day stands`,
    hint: 'write <date> where the day belongs, such as  Reviewed <date>',
  }),
  'join-not-for-list': ({ prompt }) => ({
    message: `"join" has no meaning in "${prompt}", which is no list`,
    hint: 'delete the line, or change the type to choose-many',
  }),
  'card-text-unused': ({ key, because }) => ({
    message: `"${key}" would never be read: a prompt with  ${because}: yes  stands on no card`,
    hint: `delete the line, or delete  ${because}: yes`,
  }),
  'number-expected': ({ value }) => ({
    message: `a number is expected here, not "${value}"`,
    hint: 'write it in digits, such as 3 (decimals with a point)',
  }),
  'whole-number-expected': ({ key }) => ({
    message: `"${key}" has to be a whole number here`,
    hint: 'write it in digits without a point, such as 3',
  }),
  'number-too-low': ({ key, least }) => ({
    message: `"${key}" cannot be less than ${least}`,
    hint: `write ${least} or more`,
  }),
  'yes-or-no-expected': ({ value }) => ({
    message: `yes or no is expected here, not "${value}"`,
    hint: /^(?:true|on|y)$/i.test(value)
      ? 'write yes'
      : /^(?:false|off|n)$/i.test(value)
        ? 'write no'
        : 'write yes or no',
  }),
  'text-expected': () => ({
    message: 'a text is expected here, not a list or a group of keys',
    hint: 'write the text on the same line, after the colon',
  }),
  'list-expected': ({ key }) => ({
    message: `"${key}" has to be a list`,
    hint: 'put each entry on a line of its own, begun with a dash and a space',
  }),
  'map-expected': ({ entryOf }) => ({
    message: 'keys with values are expected here',
    hint: `write it as  ${entryOf === 'sequences' ? 'file: touch.yaml' : 'id: a-short-name'}`,
  }),
  'option-expected': ({ value, id }) => ({
    message: 'an option needs an id and a label',
    hint: `write it as: - id: ${id}, and below it  label: ${value}`,
  }),
  'blank-text': ({ key, required }) => ({
    message: `"${key}" has no text`,
    hint: required
      ? 'write some text after the colon'
      : 'write some text after the colon, or delete the line',
  }),
  'condition-in-list': ({ key }) => ({
    message: `what stands below "${key}" is no list`,
    hint: 'leave out the dash: the id of a question, a colon, and the answer',
  }),
  'section-by-heading': ({ value, id, known }) => ({
    message: `"${value}" is a heading; a section is named by its id`,
    hint: known
      ? `write  section: ${id}`
      : `write  section: ${id}  and add that id under sections in pack.yaml`,
  }),
  'long-text': ({ length, limit }) => ({
    message: `this text has ${length} characters; ${limit} fit here`,
    hint: `shorten it to ${limit} characters or fewer`,
  }),
  'long-welcome': ({ lines, limit }) => ({
    message: `the first screen has room for ${limit} of these ${lines} lines; the last would never be shown`,
    hint: `write ${limit} lines or fewer; one that names "aftercare help support" has to be among the first 5`,
  }),
  'bad-id': ({ value, fixed }) => ({
    message: `"${value}" cannot be an id`,
    hint: `use lower-case letters, digits and single hyphens, 64 at most: ${fixed}`,
  }),
  'reserved-id': ({ value }) => ({
    message: `"${value}" has a meaning of its own, so it cannot be an id here`,
    hint: `choose another, such as ${value}-please`,
  }),
  'bad-language': ({ value }) => ({
    message: `"${value}" is not the name of a language`,
    hint: 'write its short code, such as en, en-GB or de',
  }),
  'unknown-language': ({ value, suggestion }) => ({
    message: `no language has the code "${value}"`,
    hint: didYouMean(suggestion, 'write its short code, such as en, en-GB or de'),
  }),
  'reworded-after-version': ({ reworded, version }) => ({
    message: `its meaning changes in version ${reworded}, but the pack is at version ${version}: it would be asked anew each time`,
    hint: `write  version: ${reworded}  in pack.yaml, or  reworded-in: ${version}  here`,
  }),
  'suggestion-out-of-range': ({ value, min, max }) => ({
    message: `${value} is suggested, but it is not an answer that fits`,
    hint:
      min === undefined
        ? `write ${max} or less`
        : max === undefined
          ? `write ${min} or more`
          : `write a number from ${min} to ${max}`,
  }),
  'key-not-for-type': ({ key, type, types }) => ({
    message: `"${key}" has no meaning in a prompt of type ${type}`,
    hint: `delete the line, or change the type to ${types.join(', ')}`,
  }),
  'min-over-max': ({ min, max }) => ({
    message: `the least (${min}) is more than the most (${max})`,
    hint: `write a max of ${min} or more, or a min of ${max} or less`,
  }),
  'more-than-options': ({ key, value, count }) => ({
    message: `"${key}" asks for ${value}, but only ${count} can be chosen`,
    hint: `write ${count} or less, or add options`,
  }),
  'exclusive-with-min': ({ option, min }) => ({
    message: `"${option}" is exclusive, so it can never be one of at least ${min}`,
    hint: 'delete  exclusive: yes  here, or write  min: 1',
  }),
  'scale-too-long': ({ steps, limit }) => ({
    message: `this scale has ${steps} steps; ${limit} can still be read`,
    hint: `bring min and max closer together, or use  type: number`,
  }),
  'too-few-options': ({ count }) => ({
    message: count === 0 ? 'there is nothing to choose from' : 'there is only one option to choose',
    hint: 'add options, each begun with  - id: a-short-name, until there are two',
  }),
  'options-twice': () => ({
    message: 'this prompt has both "options" and "options-from"',
    hint: 'keep one of the two and delete the other',
  }),
  'duplicate-option': ({ what, value, first }) => ({
    message: `another option has the ${what} "${value}" already, on line ${first}`,
    hint: `give this one its own ${what}`,
  }),
};
