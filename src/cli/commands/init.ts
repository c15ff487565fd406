import { diagnose } from '../../diagnostics/diagnose.js';
import { answerFindings } from '../../init/answer-findings.js';
import { type AnswerKey, type Answers, type EnoughAnswers, isEnough, stillNeeded } from '../../init/answers.js';
import { findObstacle } from '../../init/find-obstacle.js';
import { knownAnswers } from '../../init/known-answers.js';
import { workspaceFiles } from '../../init/workspace-files.js';
import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { askAnswers } from '../init/ask-answers.js';
import { createFiles } from '../init/create-files.js';
import { nextSteps } from '../init/next-steps.js';
import { type OptionSpecs, readArguments } from '../read-arguments.js';
import { refuse } from '../refuse.js';
import type { Terminal } from '../terminal.js';

const OPTIONS = {
  level: { type: 'string' },
  authority: { type: 'string' },
  place: { type: 'string' },
  regime: { type: 'string' },
  bloc: { type: 'string' },
  year: { type: 'string' },
  unit: { type: 'string', multiple: true },
  yes: { type: 'boolean', default: false },
} as const satisfies OptionSpecs & Record<AnswerKey, unknown>;

const KEYS = ['level', 'authority', 'place', 'regime', 'bloc', 'year', 'unit'] as const satisfies readonly AnswerKey[];

/** `thidua init`: asks what a new workspace is to start from and writes it; what is there already is never touched. */
export async function initCommand(args: readonly string[], terminal: Terminal, world: World): Promise<ExitCode> {
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return refuse(read.diagnostics, terminal);
  const {
    positionals,
    values: { yes, ...typed },
  } = read.value;
  const [folder = '.', ...others] = positionals;
  const given = knownAnswers(typed);
  const problems = [
    ...(others.length === 0 ? [] : [diagnose('init.one-folder', { facts: { found: positionals } })]),
    ...KEYS.flatMap((key) => answerFindings(key, given)),
  ];
  if (problems.length > 0) return refuse(problems, terminal);
  const obstacle = await findObstacle(folder, world);
  if (obstacle !== undefined) return refuse([obstacle], terminal);
  return yes ? withoutQuestions(folder, given, terminal, world) : withQuestions(folder, given, terminal, world);
}

type Start = (folder: string, given: Answers, terminal: Terminal, world: World) => Promise<ExitCode>;

const withoutQuestions: Start = async (folder, given, terminal, world) => {
  if (isEnough(given)) return create(folder, given, terminal, world);
  return refuse([diagnose('init.missing', { facts: { options: options(given) } })], terminal);
};

const withQuestions: Start = async (folder, given, terminal, world) => {
  const keyboard = await terminal.keyboard?.();
  if (keyboard === undefined)
    return refuse([diagnose('init.no-questions', { facts: { options: options(given) } })], terminal);
  terminal.out(`Tạo thư mục làm việc mới ở ${world.absolute(folder)}
Điều chưa biết thì bấm Enter để trống; điều ghi trong ngoặc vuông thì bấm Enter là chọn.
Hỏi xong mới ghi tệp. Muốn dừng thì bấm Ctrl-C.`);
  try {
    const answers = await askAnswers(given, { keyboard, terminal });
    if (answers !== undefined && isEnough(answers)) return await create(folder, answers, terminal, world);
    terminal.out('\nĐã dừng, chưa ghi tệp nào.');
    return EXIT.interrupted;
  } finally {
    keyboard.close();
  }
};

async function create(folder: string, answers: EnoughAnswers, terminal: Terminal, world: World): Promise<ExitCode> {
  const files = workspaceFiles(answers).map(({ path, text }) => ({
    path: joinPath(folder, path),
    bytes: new TextEncoder().encode(text),
  }));
  const findings = await createFiles(files, world);
  if (findings.length > 0) return refuse(findings, terminal);
  terminal.out(
    nextSteps(
      folder,
      files.map(({ path }) => path),
    ),
  );
  return EXIT.done;
}

function options(given: Answers): readonly string[] {
  return stillNeeded(given).map((key) => `--${key}`);
}
