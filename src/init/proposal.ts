import { slug } from '../text/slug.js';
import type { AnswerKey, Answers } from './answers.js';

/** What is proposed for an answer, from those before it; nothing where it would be a guess. */
export function proposal(key: AnswerKey, { level = '', authority }: Answers): string | undefined {
  if (key === 'regime') return slug(level).endsWith('-uy') ? 'party' : 'state';
  // papers of a province are dated from its name; of other levels it is often another name or a longer one
  return key === 'place' && level === 'tỉnh' ? authority : undefined;
}
