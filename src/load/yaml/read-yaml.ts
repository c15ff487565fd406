import { type Document, LineCounter, type ParsedNode } from 'yaml';
import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import { isError } from '../../diagnostics/is-error.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import { kindOfValue } from '../plain-data.js';
import type { SourceRecord } from '../source-record.js';
import { composeYaml } from './compose-yaml.js';
import type { Finding } from './finding.js';
import { lettersAt, type Range } from './letters-at.js';
import { originAt } from './origin.js';
import { type ReadTree, readTree } from './read-tree.js';
import { syntaxFindings } from './syntax-findings.js';
import type { YamlFlavour } from './yaml-flavour.js';

const LIMITS = { depth: 100, repeated: 100_000 } as const;

/** Reads a YAML or JSON text as a record: plain data in which every value knows its line and column. */
export function readYaml(file: string, text: string, flavour: YamlFlavour): Outcome<SourceRecord> {
  const lines = new LineCounter();
  const unified = text.replace(/\r(?!\n)/g, '\n');
  const composed = composeYaml(unified, flavour, LIMITS.depth, lines.addNewLine);
  const locate = locator(file, lines);
  if ('tooDeep' in composed) return failure([tooDeep(locate(composed.tooDeep))]);
  const findings = syntaxFindings(composed.documents, unified);
  if (findings.length > 0) return failure(located(findings, locate));
  return readDocument(file, composed.documents[0], unified, locate);
}

type Locate = (offset: number) => Place;

/** A text, and how its offsets are told as places. */
interface Source {
  readonly text: string;
  readonly locate: Locate;
}

function locator(file: string, lines: LineCounter): Locate {
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return line === 0 ? { file, line: 1, column: offset + 1 } : { file, line, column: col };
  };
}

function tooDeep(place: Place): Diagnostic {
  return diagnose('load.too-deep', { place, facts: { maximum: LIMITS.depth } });
}

function readDocument(
  file: string,
  document: Document.Parsed<ParsedNode> | undefined,
  text: string,
  locate: Locate,
): Outcome<SourceRecord> {
  const root = document?.contents ?? null;
  if (root === null) return failure([diagnose('load.empty', { place: { file } })]);
  const tree = readTree(root, text, LIMITS);
  const findings = located(tree.findings, locate);
  if (findings.some(isError)) return failure(findings);
  return checkedTop(file, tree, findings, { text, locate });
}

function checkedTop(
  file: string,
  tree: ReadTree,
  findings: readonly Diagnostic[],
  source: Source,
): Outcome<SourceRecord> {
  const kind = kindOfValue(tree.data);
  if (kind === 'object') return success(record(file, tree, source), findings);
  if (kind === 'null') return failure([diagnose('load.empty', { place: { file } })]);
  return failure([diagnose('load.not-mapping', { place: source.locate(tree.origin.start), facts: { kind } })]);
}

function record(file: string, { data, origin: root }: ReadTree, { text, locate }: Source): SourceRecord {
  return {
    file,
    data,
    placeOf: (path, span) => {
      const { origin, found } = originAt(root, path);
      const letters = found && span !== undefined ? lettersAt(text, origin, span) : undefined;
      return letters === undefined ? locate(origin.start) : placeOfLetters(letters, locate);
    },
    keyPlaceOf: (path) => {
      const { origin, found } = originAt(root, path);
      return locate(found ? (origin.key ?? origin.start) : origin.start);
    },
    typed: (path) => {
      const { origin, found } = originAt(root, path);
      return found ? origin.typed : undefined;
    },
  };
}

function placeOfLetters({ start, end }: Range, locate: Locate): Place {
  const { line = 1, column = 1 } = locate(end);
  return { ...locate(start), end: { line, column } };
}

function located(findings: readonly Finding[], locate: Locate): readonly Diagnostic[] {
  return findings.map(({ code, offset, facts }) => {
    const { before, ...others } = facts;
    const first = typeof before === 'number' ? { line: locate(before).line ?? 1 } : {};
    return diagnose(code, { place: locate(offset), facts: { ...others, ...first } });
  });
}
