import { blocYearFrom } from '../api/bloc-year-from.js';
import { alternatives } from '../diagnostics/alternatives.js';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { AUTHORITY_LEVELS } from '../model/catalogues/authority-levels.js';
import { ANSWER_STEPS } from './answer-steps.js';
import type { AnswerKey, Answers } from './answers.js';

/** What is wrong with one of the known answers, said before anything is written: by the model and by the catalogues. */
export function answerFindings(key: AnswerKey, answers: Answers): readonly Diagnostic[] {
  if (answers[key] === undefined) return [];
  const path = ANSWER_STEPS[key].join('.');
  const found = blocYearFrom(plainData(answers)).diagnostics.filter((finding) => isWithin(path, finding.path));
  return [...found.map(withoutPlace), ...levelFindings(key, answers)];
}

function isWithin(path: string, found = ''): boolean {
  return found === path || (found.startsWith(path) && /[.[]/u.test(found.charAt(path.length)));
}

/** There is no file yet in which anything could stand. */
function withoutPlace({ code, label, facts }: Diagnostic): Diagnostic {
  return diagnose(code, { label, facts });
}

function plainData({ level, authority, place, regime, bloc, year, unit }: Answers) {
  return {
    authority: { level, name: authority },
    place,
    regime,
    bloc: { name: bloc },
    year: yearOf(year),
    units: unit?.map((name) => ({ name })),
  };
}

/** Whatever is no number is left to the model to refuse. */
function yearOf(text: string | undefined): number | string | undefined {
  return text !== undefined && /^\d+$/u.test(text) ? Number(text) : text;
}

/** The line above the issuer is put together from level and name, so neither may say what the other does. */
function levelFindings(key: AnswerKey, { level, authority }: Answers): readonly Diagnostic[] {
  if (level === undefined) return [];
  if (key === 'level' && !AUTHORITY_LEVELS.includes(level))
    return [diagnose('init.unknown-level', { facts: { found: level, ...alternatives(level, AUTHORITY_LEVELS) } })];
  if (key !== 'authority' || !authority?.toLowerCase().startsWith(`${level.toLowerCase()} `)) return [];
  return [
    diagnose('init.level-in-name', { facts: { found: authority, level, name: authority.slice(level.length + 1) } }),
  ];
}
