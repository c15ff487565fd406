import type { Sides } from '../../batch/manifest/manifest.js';
import { DEFAULT_PATTERN, patternProblem } from '../../batch/names/name-pattern.js';
import type { Naming } from '../../batch/names/paper-path.js';
import type { BatchRequest } from '../../batch/plan/request.js';
import { readShard, type Shard } from '../../batch/plan/shard.js';
import { diagnose } from '../../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import { readFormats } from '../read-formats.js';
import { type PrintingValues, readPrinting } from './read-printing.js';

/** The options of `thidua batch` as they were typed. */
export interface BatchValues extends PrintingValues {
  readonly document?: readonly string[] | undefined;
  readonly bloc?: readonly string[] | undefined;
  readonly year?: readonly string[] | undefined;
  readonly format?: string | undefined;
  readonly workers?: string | undefined;
  readonly names?: string | undefined;
  readonly 'name-pattern'?: string | undefined;
  readonly out: string;
  readonly draft: boolean;
  readonly force: boolean;
  readonly prune: boolean;
}

/** What was asked for, and how many workers if that was said. */
export interface ReadBatch {
  readonly request: BatchRequest;
  /** On which sides of its sheets anything is printed. */
  readonly sides: Sides;
  readonly workers?: number;
}

/** Reads the options and the paths of a run; all that is wrong with them at once. */
export function readBatch(values: BatchValues, paths: readonly string[]): Outcome<ReadBatch> {
  const { out: folder, document, bloc: blocs, draft, force, prune } = values;
  const input =
    paths.length === 0 ? failure([diagnose('cli.no-input', { facts: { command: 'batch' } })]) : success(paths);
  const output = folder === '' ? failure([diagnose('cli.bad-value', { facts: { found: '--out' } })]) : success(folder);
  const formats = readFormats(values.format);
  const years = readYears(values.year);
  const shard = readPart(values.shard);
  const workers = values.workers === undefined ? success(undefined) : readNumber('--workers', values.workers, 1, 64);
  const naming = readNaming(values);
  const printing = readPrinting(values);
  const read = [input, output, formats, years, shard, workers, naming, printing];
  const problems = read.flatMap(({ diagnostics }) => diagnostics);
  if (!formats.ok || !years.ok || !shard.ok || !workers.ok || !naming.ok || !printing.ok || problems.length > 0)
    return failure(problems);
  const { sides, bundle } = printing.value;
  const wanted = {
    formats: formats.value,
    draft,
    ...(document === undefined ? {} : { documents: [...new Set(document)].sort() }),
    ...(years.value.length === 0 ? {} : { years: years.value }),
    ...(bundle === 'bloc' ? { bundle: sides } : {}),
  };
  const choice = {
    ...(blocs === undefined ? {} : { blocs }),
    ...(shard.value === undefined ? {} : { shard: shard.value }),
    ...(bundle === 'kind' ? { kindBundles: sides } : {}),
  };
  const request = { paths, folder, wanted, naming: naming.value, ...choice, zip: values.zip, force, prune };
  return success({ request, sides, ...(workers.value === undefined ? {} : { workers: workers.value }) });
}

function readYears(texts: readonly string[] = []): Outcome<readonly number[]> {
  const read = texts.map((text) => readNumber('--year', text, 1900, 9999));
  const problems = read.flatMap(({ diagnostics }) => diagnostics);
  return problems.length > 0 ? failure(problems) : success(read.flatMap((year) => (year.ok ? [year.value] : [])));
}

function readPart(text: string | undefined): Outcome<Shard | undefined> {
  const shard = text === undefined ? undefined : readShard(text);
  if (text === undefined || shard !== undefined) return success(shard);
  return failure([diagnose('batch.bad-shard', { facts: { found: text } })]);
}

function readNumber(option: string, found: string, least: number, most: number): Outcome<number> {
  const number = /^\d{1,4}$/u.test(found) ? Number(found) : Number.NaN;
  if (number >= least && number <= most) return success(number);
  return failure([diagnose('batch.bad-number', { facts: { option, found, least, most } })]);
}

function readNaming({ names = 'ascii', 'name-pattern': pattern = DEFAULT_PATTERN }: BatchValues): Outcome<Naming> {
  if (names !== 'ascii' && names !== 'unicode')
    return failure([diagnose('cli.bad-value', { facts: { found: '--names' } })]);
  const problem = patternProblem(pattern);
  if (problem === undefined) return success({ pattern, style: names });
  return failure([diagnose('batch.bad-pattern', { facts: { ...problem } })]);
}
