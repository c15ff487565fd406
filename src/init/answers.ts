/** What a new workspace is to start from, each as typed; what is not known is absent. */
export interface Answers {
  readonly level?: string;
  readonly authority?: string;
  readonly place?: string;
  readonly regime?: string;
  readonly bloc?: string;
  readonly year?: string;
  readonly unit?: readonly string[];
}

/** One of the things asked for; also the name of its option. */
export type AnswerKey = keyof Answers;

const NEEDED = ['regime', 'bloc', 'year', 'unit'] as const satisfies readonly AnswerKey[];

/** Answers with all that is needed to make a paper. */
export type EnoughAnswers = Answers & Required<Pick<Answers, (typeof NEEDED)[number]>>;

/** What is still to be known before a paper can be made. */
export function stillNeeded(answers: Answers): readonly AnswerKey[] {
  return NEEDED.filter((key) => answers[key] === undefined);
}

/** Whether nothing is still to be known. */
export function isEnough(answers: Answers): answers is EnoughAnswers {
  return stillNeeded(answers).length === 0;
}
