import type { BlocYear } from '../../model/bloc-year.js';
import { allMatches } from '../../text/all-matches.js';
import type { Reading, ReadPaper } from '../reading.js';
import type { RuleFinding } from '../rule.js';
import { isGiven } from './is-given.js';
import { type MissingRole, missingRoles } from './missing-roles.js';

/** Most papers named in one sentence. */
const MOST_PAPERS = 4;

const NONE: ReadonlySet<string> = new Set();

/** The blanks of all papers that pass a test, but those told of already, told once for each field of a list, with the papers that show them. */
export function blanksWhere(
  { data, papers }: Reading,
  isMeant: (field: string) => boolean,
  hint: string,
  told = NONE,
): readonly RuleFinding[] {
  const groups = new Map<string, Group>();
  for (const paper of papers) {
    for (const path of paper.blanks) if (isField(path) && !told.has(path)) add(groups, path, paper);
  }
  return [...groups]
    .filter(([field]) => isMeant(field))
    .map(([field, group]) => finding(group, missing(data, field, group), hint));
}

/** The blanks of one field, in every entry of its list, and the names of the papers that show them. */
interface Group {
  readonly paths: Set<string>;
  readonly papers: Set<string>;
  /** The roles for which no unit is known, where the field is that of roles. */
  readonly roles: Map<string, MissingRole>;
}

/** Some blanks are for the hand that fills in a ballot: they name no field of the data. */
function isField(path: string): boolean {
  return !path.includes(' ');
}

function add(groups: Map<string, Group>, path: string, paper: ReadPaper): void {
  const field = path.replace(/\[\d+\]/gu, '[]');
  const group = groups.get(field) ?? { paths: new Set(), papers: new Set(), roles: new Map() };
  groups.set(field, group);
  group.paths.add(path);
  group.papers.add(paper.kind.name);
  if (path === 'roles') for (const role of missingRoles(paper)) group.roles.set(role.words, role);
}

/** What is missing: a list may hold something and still not all that papers need. */
function missing(data: BlocYear, field: string, { paths, roles }: Group): string {
  if (roles.size > 0) return `Còn thiếu ${inOrder(roles)}`;
  if (isGiven(data, field)) return 'Còn thiếu một phần';
  const where = paths.size > 1 ? ` ở ${paths.size} chỗ (${[...paths].map(shortened).join(', ')})` : '';
  return `Chưa có giá trị${where}`;
}

function inOrder(roles: ReadonlyMap<string, MissingRole>): string {
  const sorted = [...roles.values()].sort(({ year: one = 0 }, { year: other = 0 }) => one - other);
  return sorted.map(({ words }) => words).join(', ');
}

function finding({ paths: [path = ''], papers }: Group, said: string, hint: string): RuleFinding {
  return { path, message: `${said}, nên để dòng chấm trong: ${listed([...papers])}.`, hint };
}

/** Which entry of a list is meant, counting from 1, as people do. */
function shortened(path: string): string {
  const indexes = allMatches(path, /\[(\d+)\]/gu).map(([, index]) => Number(index) + 1);
  return `số ${indexes.join('.')}`;
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_PAPERS;
  return more > 0 ? `${names.slice(0, MOST_PAPERS).join(', ')} và ${more} loại khác` : names.join(', ');
}
