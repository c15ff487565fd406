import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { runBatch } from '../../batch/batch.js';
import type { BatchReport } from '../../batch/report.js';
import type { Surroundings } from '../../batch/surroundings.js';
import { isError } from '../../diagnostics/is-error.js';
import { packageFolder } from '../../world/node-package-folder.js';
import type { World } from '../../world/world.js';
import { birthOf } from '../batch/birth-of.js';
import { withBundleValue } from '../batch/bundle-value.js';
import { isProcessAlive } from '../batch/is-process-alive.js';
import { jsonBatch } from '../batch/json-report.js';
import { printPlan } from '../batch/print-plan.js';
import { printReport } from '../batch/print-report.js';
import { progressLines } from '../batch/progress-lines.js';
import { type ReadBatch, readBatch } from '../batch/read-batch.js';
import { runnerFor } from '../batch/runner-for.js';
import type { SignAgain } from '../batch/sign-again.js';
import { untilInterrupted } from '../batch/until-interrupted.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type OptionSpecs, readArguments } from '../read-arguments.js';
import { refuse } from '../refuse.js';
import type { Terminal } from '../terminal.js';
import { version } from '../version.js';

const OPTIONS = {
  document: { type: 'string', multiple: true },
  bloc: { type: 'string', multiple: true },
  year: { type: 'string', multiple: true },
  format: { type: 'string' },
  out: { type: 'string', default: 'out' },
  draft: { type: 'boolean', default: false },
  names: { type: 'string' },
  'name-pattern': { type: 'string' },
  force: { type: 'boolean', default: false },
  prune: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  workers: { type: 'string' },
  shard: { type: 'string' },
  bundle: { type: 'string' },
  'one-sided': { type: 'boolean', default: false },
  zip: { type: 'boolean', default: false },
  'signatures-only': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const satisfies OptionSpecs;

/** `thidua batch`: makes the papers of all blocs behind the paths that are not there yet, and keeps a record of them. */
export async function batchCommand(args: readonly string[], terminal: Terminal, world: World): Promise<ExitCode> {
  const typed = readArguments(withBundleValue(args), OPTIONS);
  if (!typed.ok) return refuse(typed.diagnostics, terminal);
  const { values, positionals } = typed.value;
  const read = readBatch(values, positionals);
  if (!read.ok) return refuse(read.diagnostics, terminal);
  const { json, 'dry-run': dryRun } = values;
  if (values['signatures-only']) return sign(read.value, { json, dryRun }, terminal, world);
  return dryRun ? plan(read.value, json, terminal, world) : make(read.value, json, terminal, world);
}

// what makes papers is loaded where papers are made: a run that finds nothing changed is over before that would be

async function sign(read: ReadBatch, how: SignAgain, terminal: Terminal, world: World): Promise<ExitCode> {
  const { signAgain } = await import('../batch/sign-again.js');
  const surroundings = await surroundingsOf(world);
  return untilInterrupted(
    () => terminal.error(STOPPING),
    (signal) => signAgain(read, how, terminal, { ...surroundings, signal }),
  );
}

async function plan({ request }: ReadBatch, json: boolean, terminal: Terminal, world: World): Promise<ExitCode> {
  const { planBatch } = await import('../../batch/plan-batch.js');
  const planned = await planBatch(request, await surroundingsOf(world));
  if (json) terminal.out(jsonBatch(planned));
  else printPlan(planned, terminal);
  const isRefused = planned.rows.some(({ state }) => state === 'refused') || planned.diagnostics.some(isError);
  return isRefused ? EXIT.notMade : EXIT.done;
}

async function make(
  { request, workers }: ReadBatch,
  json: boolean,
  terminal: Terminal,
  world: World,
): Promise<ExitCode> {
  const progress = progressLines(terminal);
  const surroundings = {
    ...(await surroundingsOf(world)),
    runnerFor: (jobs: number) => runnerFor(jobs, workers, world),
    onProgress: progress.tell,
  };
  const report = await untilInterrupted(
    () => {
      progress.end();
      terminal.error(STOPPING);
    },
    (signal) => runBatch(request, { ...surroundings, signal }),
  );
  progress.end();
  if (json) terminal.out(jsonBatch(report));
  else printReport(report, request, terminal);
  return exitCode(report);
}

const STOPPING = 'Đang dừng: làm nốt các khối đang dở. Bấm Ctrl-C lần nữa để dừng ngay.';

/** Milliseconds. */
const PAUSE = 1000;

async function surroundingsOf(world: World): Promise<Surroundings> {
  const birth = birthOf(process.pid);
  const self = {
    pid: process.pid,
    host: hostname(),
    ...(birth === undefined ? {} : { birth }),
    isAlive: isProcessAlive,
    pause: () => setTimeout(PAUSE),
  };
  return { world, self, version: await version(), packageFolder: packageFolder() };
}

function exitCode({ rows, diagnostics, interrupted }: BatchReport): ExitCode {
  if (interrupted) return EXIT.interrupted;
  const told = [...diagnostics, ...rows.flatMap(({ errors }) => errors)];
  if (told.some(({ code }) => code === 'tool.failed')) return EXIT.toolFailed;
  return rows.some(({ state }) => state === 'refused') || diagnostics.some(isError) ? EXIT.notMade : EXIT.done;
}
