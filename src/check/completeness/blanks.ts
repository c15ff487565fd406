import type { Reading, ReadPaper } from '../reading.js';
import type { RuleFinding } from '../rule.js';

/** Most papers named in one sentence. */
const MOST_PAPERS = 4;

/** The blanks of all papers that pass a test, told once for each field of a list, with the papers that show them. */
export function blanksWhere(
  { papers }: Reading,
  isMeant: (field: string) => boolean,
  hint: string,
): readonly RuleFinding[] {
  const groups = new Map<string, Group>();
  for (const paper of papers) for (const path of paper.blanks) if (isField(path)) add(groups, path, paper);
  return [...groups].filter(([field]) => isMeant(field)).map(([, group]) => finding(group, hint));
}

/** The blanks of one field, in every entry of its list, and the names of the papers that show them. */
interface Group {
  readonly paths: Set<string>;
  readonly papers: Set<string>;
}

/** Some blanks are for the hand that fills in a ballot: they name no field of the data. */
function isField(path: string): boolean {
  return !path.includes(' ');
}

function add(groups: Map<string, Group>, path: string, { kind }: ReadPaper): void {
  const field = path.replace(/\[\d+\]/gu, '[]');
  const group = groups.get(field) ?? { paths: new Set(), papers: new Set() };
  groups.set(field, group);
  group.paths.add(path);
  group.papers.add(kind.name);
}

function finding({ paths, papers }: Group, hint: string): RuleFinding {
  const [path = ''] = paths;
  const where = paths.size > 1 ? ` ở ${paths.size} chỗ (${[...paths].map(shortened).join(', ')})` : '';
  return { path, message: `Chưa có giá trị${where}, nên để dòng chấm trong: ${listed([...papers])}.`, hint };
}

/** Which entry of a list is meant, counting from 1, as people do. */
function shortened(path: string): string {
  const indexes = [...path.matchAll(/\[(\d+)\]/gu)].map(([, index]) => Number(index) + 1);
  return `số ${indexes.join('.')}`;
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_PAPERS;
  return more > 0 ? `${names.slice(0, MOST_PAPERS).join(', ')} và ${more} loại khác` : names.join(', ');
}
