import { Failure } from '../failure.ts';
import { questionOf } from '../guide/ask.ts';
import { saidOnce } from '../guide/notices.ts';
import { partEnd } from '../guide/part-end.ts';
import { passagesBefore } from '../guide/passages.ts';
import { reviewOf } from '../guide/review.ts';
import { keptPrivate, step } from '../guide/step.ts';
import { REVIEW, type Walk, type WalkEvent } from '../guide/walk.ts';
import { wayOf } from '../guide/way.ts';
import type { Words } from '../words/index.ts';
import type { Face } from './face.ts';

/** What another window had said meanwhile to what was saved, by the ids of prompts. */
export interface SaveReport {
  /** It had given another answer, or another mark: this walk's stands. */
  readonly overtaken: readonly string[];
  /** It had made the answer private: it stays so, though the walk has it shared. */
  readonly stayPrivate: readonly string[];
}

/** What a conversation works with. */
export interface Conversation {
  readonly face: Face;
  readonly walk: Walk;
  /**
   * Keeps the walk durably; called after every event, or `whileAsked`. Undefined: there is nothing to tell of it.
   */
  readonly save: (walk: Walk, whileAsked: boolean) => Promise<SaveReport | undefined>;
  readonly now: () => Date;
  readonly words: Words;
  /** The name of the profile as it is now, where it is to be told. */
  readonly profile?: () => string | undefined;
}

/** How a conversation ended. */
export interface Ending {
  readonly walk: Walk;
  readonly outcome: 'finished' | 'paused';
  /** Why the last save failed; null when everything is kept. */
  readonly unsaved: Failure | null;
}

/**
 * Leads a walk to its end or its pause: key, face, event, `step()`, save, next prompt.
 * A save that fails is said, and the walk goes on. Failures other than of saving are thrown on.
 */
export async function converse(conversation: Conversation): Promise<Ending> {
  const { face } = conversation;
  const kept = new KeptWalk(conversation);
  const said = new Set<string>();
  try {
    while (kept.walk.state === 'asking') {
      sayOnce(face, kept.walk, said);
      const event =
        kept.walk.at === REVIEW ? await face.review(reviewOf(kept.walk)) : await askIn(face, kept);
      await kept.take(event);
      kept.report(face);
    }
  } finally {
    face.endWalk();
  }
  const { walk, unsaved } = kept;
  return { walk, outcome: walk.state === 'finished' ? 'finished' : 'paused', unsaved };
}

/** Asks the prompt where a walk is; it is marked private, and kept so, while it is asked. */
export function askIn(face: Face, kept: KeptWalk): Promise<WalkEvent> {
  const { question } = questionOf(kept.walk);
  const onWay = { ...question, way: wayOf(kept.walk), profile: kept.profile };
  return face.ask(onWay, (isPrivate) => kept.mark(isPrivate));
}

/** A walk of which every event is kept, one after another, before anything is said of it. */
export class KeptWalk {
  walk: Walk;
  /** Why the last save failed; null when everything is kept. */
  unsaved: Failure | null = null;
  /** Whether the owner knows that something is not kept. */
  private isTold = false;
  private notices: readonly string[] = [];
  /** What parts gave that ended since the last report; each says that all of it is saved. */
  private partEnds: readonly string[] = [];
  private saving: Promise<boolean> = Promise.resolve(true);

  constructor(private readonly conversation: Omit<Conversation, 'face'>) {
    this.walk = conversation.walk;
  }

  /** Whose answers these are, where it is to be told. */
  get profile(): string | undefined {
    return this.conversation.profile?.();
  }

  /** Takes an event and saves. False when that failed: then the walk has it, and the next save brings it. */
  take(event: WalkEvent, whileAsked = false): Promise<boolean> {
    const before = this.walk;
    this.walk = step(before, event, this.conversation.now().toISOString());
    this.notices = [...this.notices, ...saidOnce(before, this.walk)];
    this.partEnds = [...this.partEnds, ...this.partEnded(before)];
    // A signal can end a prompt while a mark of it is being saved: the saves stay in their order.
    this.saving = this.saving.then(() => this.keep(whileAsked));
    return this.saving;
  }

  /** Makes the answer that is being asked for private, or shared, as `take`. The face tells of it. */
  async mark(isPrivate: boolean): Promise<boolean> {
    const isKept = await this.take({ type: 'mark', private: isPrivate }, true);
    this.isTold ||= !isKept;
    return isKept;
  }

  /** Waits until what was taken is kept, or could not be. */
  async settled(): Promise<void> {
    await this.saving;
  }

  /** Says what there is to say of the saves since the last time; not while a prompt is asked. */
  report(face: Pick<Face, 'say'>): void {
    const { words } = this.conversation;
    const partEnds = this.unsaved ? [] : this.partEnds;
    for (const text of [...this.notices, ...partEnds]) face.say({ title: undefined, text });
    if (this.unsaved && !this.isTold) face.say({ title: undefined, text: unsavedWords(this.unsaved, words) });
    if (!this.unsaved && this.isTold) face.say({ title: undefined, text: words.asking.savedAgain });
    this.notices = [];
    this.partEnds = [];
    this.isTold = this.unsaved !== null;
  }

  /** What the part gave that this event ended, in words, and that stopping is fine. */
  private partEnded(before: Walk): string[] {
    const end = partEnd(before, this.walk);
    return end ? [this.conversation.words.horizon.partEnd(end.title, end, end.next)] : [];
  }

  private async keep(whileAsked: boolean): Promise<boolean> {
    try {
      const saved = await this.conversation.save(this.walk, whileAsked);
      if (saved) this.learn(saved);
      this.unsaved = null;
    } catch (error) {
      if (!(error instanceof Failure) || !UNSAVED_CODES.includes(error.code)) throw error;
      this.unsaved = error;
    }
    return this.unsaved === null;
  }

  /** Takes over what another window made private, and has it told what it had said. */
  private learn({ overtaken, stayPrivate }: SaveReport): void {
    const { walking } = this.conversation.words;
    const told = reviewOf(this.walk).entries.flatMap(({ id, topic }) => {
      if (stayPrivate.includes(id)) return [walking.staysPrivate(topic)];
      return overtaken.includes(id) ? [walking.overtaken(topic)] : [];
    });
    this.walk = keptPrivate(this.walk, stayPrivate);
    this.notices = [...this.notices, ...told];
  }
}

/** The failures with which a walk goes on. */
const UNSAVED_CODES: readonly string[] = ['not-saved', 'cannot-write', 'profile-gone'];

function unsavedWords({ code, details }: Failure, { asking }: Words): string {
  const { unsavedBecause, unsaved } = asking;
  return unsavedBecause[code] ?? unsavedBecause[String(details.reason)] ?? unsaved;
}

function sayOnce(face: Face, walk: Walk, said: Set<string>): void {
  for (const passage of passagesBefore(walk)) {
    if (!said.has(passage.id)) face.say(passage);
    said.add(passage.id);
  }
}
