import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import type { Requirements } from '../requirements/requirements.js';
import type { Line } from '../word/line.js';
import { quote } from './quote.js';

/** Who signs for another also names the own office; who signs in the Party's does not name its body once more. */
export function checkOffices({ parts: { closing }, requirements }: Inspected): readonly DocxFinding[] {
  const { offices, smallOffices, names } = closing;
  const lines = [...offices, ...smallOffices, ...names].toSorted((a, b) => a.paragraph.index - b.paragraph.index);
  const places = lines.map((line, at) => ({
    line,
    above: lines.slice(0, at).findLast((other) => isSameColumn(other, line)),
    below: lines.slice(at + 1).find((other) => isSameColumn(other, line)),
  }));
  return places.flatMap((place) => [
    ...deputyFindings(place, names, requirements),
    ...bodyFindings(place, names, requirements),
  ]);
}

/** A line of a signature with its neighbours in the same column. */
interface Place {
  readonly line: Line;
  readonly above: Line | undefined;
  readonly below: Line | undefined;
}

function isSameColumn({ paragraph: { cell } }: Line, { paragraph: { cell: other } }: Line): boolean {
  return cell?.table === other?.table && cell?.column === other?.column;
}

const FOR_HEAD = /^(?:KT[.\s]|K\/T)[.\s]*/u;

/** Below `KT. GIÁM ĐỐC` the name, or the head's office once more. */
function deputyFindings(
  { line, below }: Place,
  names: readonly Line[],
  { rules }: Requirements,
): readonly DocxFinding[] {
  const [prefix = ''] = FOR_HEAD.exec(line.text) ?? [];
  const head = line.text.slice(prefix.length);
  if (prefix === '' || below === undefined || /PHÓ|THỨ/u.test(head)) return [];
  if (!names.includes(below) && below.text !== head) return [];
  return [finding('deputy-office', rules.prefix, { found: line.text, at: quote(line.paragraph) })];
}

/** A committee's own, in whose name the secretary signs. */
const COMMITTEE = /^T\/M (?:BAN (?:THƯỜNG VỤ|CHẤP HÀNH)|(?:TỈNH|THÀNH|ĐẢNG|CẤP|CHI) [UỦ][YỶ]|ĐẢNG BỘ|CHI BỘ)/u;
const SECRETARY =
  /^(?<office>(?:PHÓ )?BÍ THƯ(?: THƯỜNG TRỰC)?) (?:(?:TỈNH|THÀNH|ĐẢNG|CHI) [UỦ][YỶ]|ĐẢNG BỘ|CHI BỘ)(?!\p{L})/u;

/** Joint papers tell whose secretary signs; boards without a seal of their own do too, with another office below (DANG-42). */
function bodyFindings(
  { line, above, below }: Place,
  names: readonly Line[],
  { layout, rules }: Requirements,
): readonly DocxFinding[] {
  const { office: expected } = SECRETARY.exec(line.text)?.groups ?? {};
  if (layout.id !== 'party' || expected === undefined || names.length !== 1) return [];
  if (above === undefined || !COMMITTEE.test(above.text) || below === undefined || !names.includes(below)) return [];
  const facts = { part: 'signer', found: line.text, expected, at: quote(line.paragraph) };
  return [finding('office-body', rules.academic, facts)];
}
