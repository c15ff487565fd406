import { alternatives } from '../../diagnostics/alternatives.js';
import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import type { BlocSource } from '../../load/bloc-source.js';
import { loadDefaults } from '../../load/load-defaults.js';
import { mergeDefaults } from '../../load/merge-defaults.js';
import type { SourceRecord } from '../../load/source-record.js';
import type { World } from '../../world/world.js';
import { openWorkbook } from './open-workbook.js';
import type { WorkbookBloc } from './read-workbook.js';

/** A bloc of a workbook on the defaults of its workspace, and what is wrong with its rows: errors too, for all are told at once. */
export interface LoadedBloc {
  readonly record: SourceRecord;
  readonly wrong: readonly Diagnostic[];
}

/** Reads one bloc of a workbook; what is to be said of the workbook as a whole is said with its first. */
export async function loadWorkbookBloc(world: World, source: BlocSource): Promise<Outcome<LoadedBloc>> {
  const [defaults, read] = await Promise.all([loadDefaults(world, source.defaults), openWorkbook(world, source.file)]);
  if (!defaults.ok || !read.ok) return failure([...defaults.diagnostics, ...read.diagnostics]);
  const bloc = blocOf(read.value, source);
  if (!bloc.ok) return bloc;
  const diagnostics = [...defaults.diagnostics, ...(bloc.value === read.value[0] ? read.diagnostics : [])];
  const record = mergeDefaults(defaults.value, bloc.value.record);
  return success({ record, wrong: bloc.value.diagnostics }, diagnostics);
}

function blocOf(blocs: readonly WorkbookBloc[], { file, bloc: found }: BlocSource): Outcome<WorkbookBloc> {
  const [only, second] = blocs;
  const bloc = found === undefined && second === undefined ? only : blocs.find(({ key }) => key === found);
  if (bloc !== undefined) return success(bloc);
  const allowed = blocs.map(({ key }) => key);
  if (found === undefined) return failure([diagnose('workbook.which-bloc', { place: { file }, facts: { allowed } })]);
  const facts = { found, ...alternatives(found, allowed) };
  return failure([diagnose('workbook.unknown-bloc', { place: { file }, facts })]);
}
