import { clip, quoted } from '../text/clip.ts';
import { asId } from '../text/slug.ts';
import type { Document, Path } from './document.ts';
import { type Place, type Problem, problem } from './problem.ts';

/** A text that was meant to begin with a bracket, and was read as a list or a group of keys. */
export function bracket(place: Place): Problem | null {
  const meant = [...(place.excerpt?.text ?? '')].slice(place.column - 1).join('');
  const sign = /^[[{]/.exec(meant)?.[0];
  return sign ? problem('sign-at-start', place, { sign, fixed: quoted(meant) }) : null;
}

/** A text, a list or a map where something else was expected. */
export function unexpectedShape(doc: Document, path: Path, value: string): Problem {
  const place = doc.place(path);
  const within = path.at(-2);
  const inList = typeof path.at(-1) === 'number';
  if (inList && (within === 'options' || path.at(-3) === 'option-sets') && value !== '') {
    return problem('option-expected', place, { value: clip(value), id: asId(value) });
  }
  return problem('map-expected', place, {
    entryOf: within === 'sequences' ? within : 'others',
  });
}
