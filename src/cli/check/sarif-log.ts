import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import type { Severity } from '../../diagnostics/facts.js';
import { headline } from '../../diagnostics/headline.js';
import { sheetPlace } from '../../diagnostics/sheet-place.js';
import { wordsOf } from '../../diagnostics/words-of.js';
import type { RuleInfo } from '../../index.js';
import { artifactUri } from './artifact-uri.js';
import { explain } from './explain.js';
import type { FileFindings } from './findings-by-file.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/** The findings of a check as a SARIF 2.1.0 log, as editors and code hosts read it. */
export function sarifLog(files: readonly FileFindings[], rules: readonly RuleInfo[], version: string) {
  const findings = files.flatMap(({ file, findings: found }) => found.map((finding) => ({ file, finding })));
  const descriptors = [...rules.map(ruleDescriptor), ...codeDescriptors(findings.map(({ finding }) => finding))];
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'thidua', version, language: 'vi-VN', rules: descriptors } },
        language: 'vi-VN',
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        results: findings.map(({ file, finding }) => result(finding, file, indexes)),
      },
    ],
  };
}

function ruleDescriptor(rule: RuleInfo) {
  const { id, title, text, severity, groupTitle } = rule;
  return {
    id,
    shortDescription: message(title),
    fullDescription: message(text),
    help: message(explain(rule)),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [groupTitle] },
  };
}

/** What is found without a rule goes by its code. */
function codeDescriptors(findings: readonly Diagnostic[]) {
  const codes = new Map(findings.filter(({ rule }) => rule === undefined).map((finding) => [finding.code, finding]));
  return [...codes].map(([id, { severity }]) => ({
    id,
    shortDescription: message('Dữ liệu, mẫu văn bản đọc được và in được'),
    defaultConfiguration: { level: LEVELS[severity] },
  }));
}

function result(finding: Diagnostic, file: string, indexes: ReadonlyMap<string, number>) {
  const { code, rule: ruleId = code, severity, place } = finding;
  const { hint } = wordsOf(finding);
  return {
    ruleId,
    ruleIndex: indexes.get(ruleId) ?? -1,
    level: LEVELS[severity],
    message: message(hint === undefined ? headline(finding) : `${headline(finding)}\nCách sửa: ${hint}`),
    locations: [
      { physicalLocation: { artifactLocation: { uri: artifactUri(file) }, ...region(place) }, ...cell(place) },
    ],
  };
}

function region({ line, column, end }: Partial<Place> = {}) {
  if (line === undefined) return {};
  const start = { startLine: line, ...(column !== undefined && { startColumn: column }) };
  return { region: end === undefined ? start : { ...start, endLine: end.line, endColumn: end.column } };
}

/** A cell of a workbook is no stretch of its file: it goes by its name. */
function cell(place: Place | undefined) {
  const name = sheetPlace(place);
  return name === '' ? {} : { logicalLocations: [{ fullyQualifiedName: name, kind: 'cell' }] };
}

/** The format doubles braces, since single ones hold places for arguments. */
function message(text: string) {
  return { text: text.replace(/[{}]/gu, '$&$&') };
}
