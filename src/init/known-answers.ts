import { AUTHORITY_LEVELS } from '../model/catalogues/authority-levels.js';
import { foldLine } from '../text/fold.js';
import { slug } from '../text/slug.js';
import type { Answers } from './answers.js';
import { questionField } from './question-field.js';

/** Answers as the data writes them: folded, what is empty left out, known words in the data's spelling (`Dang` is `party`). */
export function knownAnswers({ unit = [], ...single }: Answers): Answers {
  const folded = Object.entries(single).map(([key, text]) => [key, foldLine(text)] as const);
  const given: Omit<Answers, 'unit'> = Object.fromEntries(folded.filter(([, text]) => text !== ''));
  const units = unit.map(foldLine).filter((name) => name !== '');
  return { ...given, ...spelled(given), ...(units.length === 0 ? {} : { unit: units }) };
}

function spelled({ level, regime }: Answers): Answers {
  return {
    ...(level === undefined ? {} : { level: AUTHORITY_LEVELS.find(isLike(level)) ?? level }),
    ...(regime === undefined ? {} : { regime: regimeOf(regime) }),
  };
}

/** A regime may be named by its word in the data or by its Vietnamese label. */
function regimeOf(text: string): string {
  const field = questionField('regime');
  if (field.type !== 'choice') return text;
  const named = [...field.values].find((names) => names.some(isLike(text)));
  return named?.[0] ?? text;
}

function isLike(text: string): (word: string) => boolean {
  return (word) => slug(word) === slug(text);
}
