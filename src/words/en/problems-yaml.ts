import type { YamlMistakes } from '../../problem-codes.ts';
import type { WordsFor } from './problem-words.ts';

/** Slips of the pen: a sign, a quote or a space that YAML reads otherwise than the author meant. */
export const yamlProblemWords: WordsFor<keyof YamlMistakes> = {
  'colon-in-text': ({ fixed }) => ({
    message: 'a colon followed by a space ends a name, so this text breaks in two',
    hint: `put quotes around the text: ${fixed}`,
  }),
  'colon-in-option': ({ id, label }) => ({
    message: 'an option was meant, but the colon makes a key and a value of it',
    hint: `write it as: - id: ${id}, and below it  label: ${label}`,
  }),
  'hash-cuts-text': ({ fixed }) => ({
    message: 'a # after a space begins a comment, so the rest of this text is lost',
    hint: `put quotes around the text: ${fixed}`,
  }),
  'hash-at-start': ({ fixed }) => ({
    message: 'a # at the beginning makes a comment of the whole text',
    hint: `put quotes around the text: ${fixed}`,
  }),
  'star-at-start': ({ fixed }) => ({
    message: 'a * at the beginning does not make text bold: YAML takes it for a reference',
    hint: `leave the stars out, or put quotes around the text: ${fixed}`,
  }),
  'ampersand-at-start': ({ fixed }) => ({
    message: 'a & at the beginning is taken for a label, and the word after it is lost',
    hint: `write "and", or put quotes around the text: ${fixed}`,
  }),
  'exclamation-at-start': ({ fixed }) => ({
    message: 'a ! at the beginning is taken for a type, and the word after it is lost',
    hint: `leave it out, or put quotes around the text: ${fixed}`,
  }),
  'sign-at-start': ({ sign, fixed }) => ({
    message: `a text cannot begin with ${sign}`,
    hint: `put quotes around the text: ${fixed}`,
  }),
  'apostrophe-in-quotes': ({ fixed }) => ({
    message: 'the quote ends in the middle of the text',
    hint: `use the other kind of quotes around it: ${fixed}`,
  }),
  'unclosed-quote': ({ quote }) => ({
    message: `this ${quote} is never closed`,
    hint: `add a ${quote} at the end of the text`,
  }),
  'tab-indent': () => ({
    message: 'a tab stands at the beginning of the line',
    hint: 'use spaces: two for each step to the right',
  }),
  'misaligned-dash': ({ column, alone, more }) => ({
    message: alone
      ? 'this dash does not stand before the keys below it'
      : 'this dash does not stand under the others of its list',
    hint: alone
      ? `begin it in column ${column}, two to the left of the key below it${more > 0 ? `; the same for ${more} more further down` : ''}`
      : `begin it in column ${column}, and keep its other lines two to the right of it`,
  }),
  'list-key-below': ({ key }) => ({
    message: `"${key}:" stands below the first of its entries`,
    hint: `move the line  ${key}:  up by one`,
  }),
  'missing-dash': ({ key }) => ({
    message: `a new entry of the list begins here, and its dash is missing`,
    hint: key === 'id' ? 'begin it with  - id:' : `write  - ${key}`,
  }),
  'odd-dash': ({ sign }) => ({
    message: `"${sign}" is not the sign that begins an entry of a list`,
    hint: 'type the short dash  -  and a space',
  }),
  'dash-without-space': () => ({
    message: 'a space is missing after the dash',
    hint: 'put a space after the dash',
  }),
  'text-not-indented': ({ column }) => ({
    message: 'this belongs to the text above, but does not lie further in than its key',
    hint: `begin it in column ${column}: two spaces further to the right`,
  }),
  'text-below-bar': ({ column }) => ({
    message: 'this belongs to the text that was begun above, but does not lie further in than its key',
    hint: `begin it in column ${column}, and the lines after it too`,
  }),
  'condition-not-indented': ({ id, column }) => ({
    message: `"${id}" belongs to the condition above, but stands in the same column`,
    hint: `begin it in column ${column}: two spaces further to the right`,
  }),
  'condition-on-line': ({ fixed }) => ({
    message: 'a condition stands on a line of its own',
    hint: `put  ${fixed}  on the next line, two spaces further to the right`,
  }),
  'comparison-sign': ({ fixed }) => ({
    message: 'numbers are compared in words, not with signs',
    hint: `write  ${fixed}`,
  }),
  'quote-not-opened': ({ fixed }) => ({
    message: 'this " closes a quote that was never opened',
    hint: `put one at the beginning too: ${fixed}`,
  }),
  'sign-after-quote': ({ sign }) => ({
    message: `a ${sign === ',' ? 'comma' : `"${sign}"`} stands behind the quotes`,
    hint: `take out the ${sign === ',' ? 'comma' : `"${sign}"`}`,
  }),
  'card-without-bar': () => ({
    message: 'the lines of the card would run together into one',
    hint: 'write  card: |  and begin the card on the next line, two spaces in',
  }),
  'rtf-file': () => ({
    message: 'this is a file of a word processor (RTF), not plain text',
    hint: 'save it as plain text: in TextEdit, choose Format > Make Plain Text',
  }),
  'utf16-file': () => ({
    message: 'this file is saved as UTF-16 ("Unicode"), not as UTF-8',
    hint: 'save it again, and choose the encoding UTF-8',
  }),
  'conflict-mark': ({ sign }) => ({
    message: `git could not join two changes here, and left both: this is its mark  ${sign}`,
    hint: 'keep one of the two, and delete the other and the lines that begin with <<<<<<<, ======= and >>>>>>>',
  }),
  'misaligned-key': ({ key, column }) => ({
    message: `"${key}" does not stand under the keys it belongs with`,
    hint: `begin it in column ${column}; if it is part of the text above, put quotes around that text`,
  }),
  'text-after-bar': ({ sign }) => ({
    message: `text cannot follow ${sign} on the same line`,
    hint: `begin the text on the next line, two spaces further in; or leave ${sign} out`,
  }),
  'missing-space': ({ key }) => ({
    message: `a space is missing after "${key}"`,
    hint: `put a space after it: ${key} …`,
  }),
  'missing-colon': ({ key }) => ({
    message: `a colon is missing after "${key}"`,
    hint: `write ${key}: and a space, then the value`,
  }),
  'duplicate-key': ({ key, first, second }) => ({
    message: `"${key}" stands here twice, on lines ${first} and ${second}`,
    hint: 'keep one of the two lines; for another prompt or option, begin a new one with a dash',
  }),
  'second-document': () => ({
    message: 'a second document begins here',
    hint: 'delete this line, or put what follows into a file of its own',
  }),
  directive: () => ({
    message: 'a line that begins with % is an instruction to YAML, and has no use here',
    hint: 'delete this line',
  }),
  'odd-space': ({ after }) => ({
    message:
      after === ''
        ? 'the line begins with a space that is not an ordinary one'
        : `behind "${after}" stands a space that is not an ordinary one`,
    hint:
      after === ''
        ? 'delete the spaces at its beginning and type them again with the space bar'
        : 'delete it and type it again with the space bar',
  }),
  'smart-quotes': ({ fixed }) => ({
    message: 'curly quotes do not work as quotes: they become part of the text',
    hint: `use straight quotes: ${fixed}`,
  }),
  'not-utf8': () => ({
    message: 'from here on this is not UTF-8 text',
    hint: 'save the file again with the encoding UTF-8',
  }),
  'odd-line-end': ({ sign }) => ({
    message: `the line is ended by ${sign}, which not every program sees as an end`,
    hint: 'save the file with ordinary line ends (LF or CRLF); delete this sign and press Enter',
  }),
  'empty-file': () => ({
    message: 'there is nothing in this file',
    hint: 'begin it with a line such as  id: a-short-name',
  }),
  'root-not-map': () => ({
    message: 'the file has to begin with a key and its value',
    hint: 'begin it with a line such as  id: a-short-name',
  }),
  'alias-refused': ({ name }) => ({
    message: `references are not used here, and *${name} is one`,
    hint: 'write out in this place what it stands for',
  }),
  'too-deep': ({ limit }) => ({
    message: `this is nested more than ${limit} levels deep`,
    hint: 'a pack needs no more than six levels: take the inner ones out',
  }),
  'hidden-character': ({ shown }) => ({
    message: `there is a character here that cannot be seen: ${shown}`,
    hint: 'delete it and type the text around it again',
  }),
  'bad-escape': () => ({
    message: 'a backslash inside double quotes has a meaning of its own',
    hint: 'write the backslash twice, or use single quotes',
  }),
  'unreadable-yaml': () => ({
    message: 'YAML cannot be read from here on',
    hint: 'look at the quotes, the colons and the spaces at the beginning of this line and the one above',
  }),
};
