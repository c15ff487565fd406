import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { answerFindings } from '../../init/answer-findings.js';
import { type AnswerKey, type Answers, stillNeeded } from '../../init/answers.js';
import { exampleWords } from '../../init/example-words.js';
import { fieldWords } from '../../init/field-words.js';
import { knownAnswers } from '../../init/known-answers.js';
import { proposal } from '../../init/proposal.js';
import { questionField } from '../../init/question-field.js';
import type { Keyboard } from '../keyboard.js';
import { printFindings } from '../print-findings.js';
import type { Terminal } from '../terminal.js';

const SINGLE = ['level', 'authority', 'place', 'regime', 'bloc', 'year'] as const satisfies readonly AnswerKey[];

/** Where questions are asked, and what is wrong with an answer is said. */
interface Screen {
  readonly keyboard: Keyboard;
  readonly terminal: Terminal;
}

/** Asks for all that is not known yet; nothing when the asking was stopped. */
export async function askAnswers(known: Answers, screen: Screen): Promise<Answers | undefined> {
  let answers = known;
  for (const key of SINGLE.filter((each) => known[each] === undefined)) {
    const more = await askOne(key, answers, screen);
    if (more === undefined) return undefined;
    answers = more;
  }
  return known.unit === undefined ? askUnits(answers, screen) : answers;
}

function askOne(key: (typeof SINGLE)[number], known: Answers, screen: Screen): Promise<Answers | undefined> {
  const proposed = proposal(key, known);
  const field = questionField(key);
  const example = proposed === undefined ? (exampleWords(field) ?? '') : '';
  screen.terminal.out(`\n${fieldWords(field)} ${example}`.trimEnd());
  const withAnswer = (text: string) => knownAnswers({ ...known, [key]: text.trim() || (proposed ?? '') });
  return askUntilGood(key, proposed === undefined ? '> ' : `[${proposed}] > `, withAnswer, screen);
}

/** One unit a line, until an empty one. */
async function askUnits(known: Answers, screen: Screen): Promise<Answers | undefined> {
  screen.terminal.out(
    `\n${fieldWords(questionField('unit'))} Mỗi dòng ghi một đơn vị; hết thì bấm Enter ở dòng trống.`,
  );
  let answers = known;
  for (;;) {
    const units: readonly string[] = answers.unit ?? [];
    const withUnit = (text: string) => knownAnswers({ ...known, unit: [...units, text] });
    const more = await askUntilGood('unit', `Đơn vị ${units.length + 1}: `, withUnit, screen);
    if (more === undefined || more.unit?.length === units.length) return more;
    answers = more;
  }
}

async function askUntilGood(
  key: AnswerKey,
  question: string,
  withAnswer: (text: string) => Answers,
  { keyboard, terminal }: Screen,
): Promise<Answers | undefined> {
  for (;;) {
    const text = await keyboard.ask(question);
    if (text === undefined) return undefined;
    const answers = withAnswer(text);
    const findings = problems(key, answers);
    if (findings.length === 0) return answers;
    printFindings(findings, terminal);
  }
}

function problems(key: AnswerKey, answers: Answers): readonly Diagnostic[] {
  return stillNeeded(answers).includes(key) ? [diagnose('init.needed')] : answerFindings(key, answers);
}
