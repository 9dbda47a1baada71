import type { DetailsOf, FailureCode, FailureDetails } from '../../failure.ts';
import { type Typed, typed } from '../typed.ts';
import { checkIn } from './check-in.ts';
import { compareReasonOf } from './compare-reasons.ts';
import { importReasonOf } from './import-reasons.ts';
import { now } from './now.ts';
import { reasonOf } from './reasons.ts';
import { together } from './together.ts';
import { walking } from './walking.ts';

const list = (value: FailureDetails[string] | undefined) =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '');
const suggested = (details: FailureDetails) =>
  details.suggestion ? ` Did you mean "${details.suggestion}"?` : '';
/** A path as a shell takes it for one word, whatever it holds. */
const quoted = (value: FailureDetails[string] | undefined) => `'${String(value).replaceAll("'", "'\\''")}'`;
const kept = 'Your answers are kept as they were.';

/** The command that walks what a failure is about. */
const walkOf = ({ of }: FailureDetails) => (of === 'giving' ? 'give' : 'guide');

/** What to do about a place that is not safe, or cannot be opened; by reason. */
const unsafeNext: Readonly<Record<string, string>> = {
  'not-a-folder': 'Move it away, or set AFTERCARE_HOME to the whole path of another folder.',
  symlink: 'Move the link away, and put what it leads to in its place.',
  closed: 'Give yourself the right to it, or to the folder that it is in (chmod u+rwx), then try again.',
  unreadable: 'Give yourself the right to read it, then try again.',
};

/** What a person reads: what happened, what was kept, what to do next; one to three lines. `type` writes the commands that it names. */
export const failures: {
  readonly [Code in FailureCode]: (details: DetailsOf<Code>, type?: Typed) => string;
} = {
  'cannot-write': (d) => `Could not write ${d.path}: ${reasonOf(d)}.\n${kept} Choose another place.`,
  'not-saved': (d, type = typed) =>
    `This could not be saved: ${reasonOf(d)}.\nWhat was saved before is intact. Once that is mended, go on with: ${type(walkOf(d))}`,
  'not-removed': (d) =>
    `Not everything could be removed. ${d.path} is still there: ${reasonOf(d)}.\n${d.gone === 1 ? '1 file is' : `${d.gone} files are`} gone. Once that is mended, do the same again.`,
  'profile-gone': (d) =>
    `The profile "${d.name}" was renamed or deleted in another window, and was not made again.\nWhat you said here since then is not saved. See the profiles with: aftercare profile list`,
  'nothing-answered': (d, type = typed) =>
    d.count
      ? `${walking.emptyCard}\nTo look it over: ${type('answers')}`
      : `There is nothing to show yet. Begin with: ${type(walkOf(d))}`,
  'import-unreadable': (d) =>
    `Could not read ${d.path}: ${importReasonOf(d)}.\nNothing was imported. ${kept}`,
  'nothing-imported': (_, type = typed) =>
    `Nothing of it could be taken over. ${kept}\nSee what fits with: ${type('content', 'preview')}`,
  'not-comparable': (d, type = typed) =>
    `Could not compare ${d.path}: ${compareReasonOf(d)}.\nNothing of it was kept. A file to compare is written by: ${type('answers', 'export', '--output', 'mine.json')}`,
  'file-exists': (d) => `${d.path} is already there, and was left as it is.\nTo write over it, add --force.`,
  'output-failed': (d) => `The output could not be written: ${reasonOf(d)}.\n${kept}`,
  'window-too-small': (d) =>
    `The code needs a window of ${d.columns} columns and ${d.rows} rows; this one has ${d.has}.\nMake it larger, or the letters smaller; or have it as a picture on a page: --qr --format html --output card.html`,
  'not-copied': (d) =>
    `The card could not be copied: ${d.tool} ${d.reason === 'too-slow' ? 'did not answer' : `ended with ${d.reason}`}.\n${kept} To have the card in a file, add --output card.txt in place of --copy.`,
  'no-clipboard': () =>
    `There is no clipboard here to copy to. To have the card in a file, add --output card.txt in place of --copy.`,
  'system-refused': (d) =>
    d.path
      ? `Could not use ${d.path}: ${reasonOf(d)}.\n${kept}`
      : `The system refused: ${reasonOf(d)}.\n${kept}`,
  'program-changed': () =>
    'A part of aftercare is not where it was: it was updated or removed meanwhile.\nWhat was saved before is intact. Please start it again.',
  'not-open': (d, type = typed) => (d.opening === 'too-early' ? checkIn.tooEarly : checkIn.notYet(type)),
  unexpected: () =>
    `Something went wrong that should not have. What was saved before is intact.\nFor details to report, run it again with AFTERCARE_DEBUG=1.`,
  usage: (d) => String(d.message ?? ''),
  'unknown-profile': (d) =>
    `There is no profile "${d.name}".${suggested(d)} See them with: aftercare profile list`,
  'profile-exists': (d) => `There is already a profile "${d.name}". It was left as it is.`,
  'profile-name': (d) => `"${d.name}" cannot be the name of a profile: ${reasonOf(d)}.`,
  'profile-in-use': (d) =>
    `"${d.name}" is the profile in use. First choose another with: aftercare profile use NAME`,
  'current-profile-gone': (d) =>
    `The profile in use, "${d.name}", is not there any more. There are: ${list(d.known)}.\nChoose one with: aftercare profile use NAME`,
  'unknown-prompt': (d, type = typed) =>
    `There is no prompt "${d.name}".${suggested(d)} See them with: ${type('content', 'preview')}`,
  'unknown-sequence': (d) =>
    `There is no ${d.of === 'part' ? 'part' : 'sequence'} "${d.name}".${suggested(d)} There are: ${list(d.known)}.`,
  'unknown-topic': (d) => `There is no help on "${d.name}".${suggested(d)} There are: ${list(d.known)}.`,
  'missing-folder': (d) => {
    if (d.reason === 'zip')
      return `${d.path} is a packed folder. Nothing was changed.\nUnpack it first, then name the folder that comes out.`;
    if (d.reason === 'file')
      return `${d.path} is a file, not a folder. Nothing was changed.\nName the folder that it is in: ${d.folder}`;
    return `There is no folder ${d.path}. Nothing was changed.`;
  },
  'no-current-folder': () =>
    'The folder you are in is gone: it was removed or renamed. Nothing was changed.\nGo to another one (cd ~), and try again.',
  'folder-not-empty': (d) => `${d.path} is not empty, and was left as it is. Name a new folder.`,
  'home-unusable': (d) =>
    `Cannot tell where to keep your answers: ${reasonOf(d)}.\nSet AFTERCARE_HOME to the whole path of a folder, such as /home/you/.aftercare`,
  'terminal-needed': (_, type = typed) =>
    `This needs a terminal to ask in. For plain lines from a pipe add --plain;\nto bring in answers from a file use: ${type('answers', 'import', 'FILE')}`,
  'yes-needed': () =>
    'This asks first, and there is no terminal to ask in. Nothing was changed.\nTo go ahead unasked, add --yes.',
  'content-problems': (d) =>
    d.told ? '' : `${d.text}\nThe prompts in ${d.folder} cannot be used until this is mended. ${kept}`,
  'content-differs': (d) => String(d.text ?? ''),
  'answers-damaged': (d) => {
    const what =
      d.reason === 'lost'
        ? `The answers in ${d.path} cannot be read: the file is not there any more. Nothing was changed.`
        : `The answers in ${d.path} cannot be read: the file is damaged. It was left as it is.`;
    const copy = `The last good copy is ${d.backup}\nTo go on with it: cp ${quoted(d.backup)} ${quoted(d.path)}`;
    return d.backup ? `${what}\n${copy}` : what;
  },
  'answers-newer': (d) =>
    `The answers in ${d.path} were written by a newer aftercare. They were left as they are.\nUpdate aftercare to read them.`,
  'answers-unsafe': (d) => {
    const next = unsafeNext[String(d.reason)];
    return `The answers in ${d.path} were not opened: ${reasonOf(d)}. Nothing was changed.${next ? `\n${next}` : ''}`;
  },
  'answers-locked': (d) => `The answers are locked: ${reasonOf(d)}`,
  'wrong-passphrase': () => 'That passphrase does not open the answers. Nothing was changed.',
  interrupted: () => '',
  stopped: (d, type = typed) => {
    if (d.of === 'together') return together.stopped;
    if (d.of === 'now') return now.stopped;
    if (d.of === 'check-in') return checkIn.stopped(type);
    if (d.of === 'trial') return 'Nothing was saved: this was a trial.';
    if (d.of === 'edit') return 'Nothing was changed.';
    if (d.of === 'review') return `Saved. To change more: ${type('answers', 'edit')}`;
    if (d.of === 'edited') return 'Whether it is private is saved; nothing else was changed.';
    return `Saved. Pick up with: ${type(walkOf(d))}`;
  },
};
