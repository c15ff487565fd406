import type { Field } from '../../src/schema/field.js';

const INTRO = `<!-- Written from the schema itself by \`npm run golden:update\`: do not edit. -->

# Các mục của dữ liệu

Mọi mục ghi được trong tệp của khối và trong \`thidua.yaml\`: khóa, tên, kiểu, để làm gì, ví dụ. Cách viết tệp, cách làm văn bản thì
xem [hướng dẫn](huong-dan.md). Dấu chấm nghĩa là mục con; \`[]\` nghĩa là danh sách, mỗi phần tử có các mục ấy; \`*\` đứng chỗ của mã.
Mục **bắt buộc** thiếu thì không làm được văn bản (trong nhóm hay phần tử có ghi); các mục khác đều có thể bỏ hoặc để trống.

Trình soạn thảo gợi ý và báo lỗi khi gõ được bằng JSON Schema: \`thidua schema > khoi.schema.json\`.
`;

const HEADINGS = ['| Khóa | Tên | Kiểu | Để làm gì | Ví dụ |', '|---|---|---|---|---|'];

type Fields = readonly (readonly [string, Field])[];

/** The page that explains every field of the data, written from the schema. */
export function dataPage(root: Field): string {
  const fields: Fields = root.type === 'group' ? [...root.fields] : [];
  const own = fields.filter(([, field]) => isLeaf(field));
  const parts = fields.filter(([, field]) => !isLeaf(field));
  return [
    `${INTRO}\n## ${root.label}\n\n${root.use}\n\n${table(own.map(([key, field]) => row(key, field)))}`,
    ...parts.map((part) => section(...part)),
  ].join('\n');
}

function section(key: string, field: Field): string {
  const heading = `## ${field.label} (\`${key}\`)\n\n${field.use}\n\nKiểu: ${kindOf(field)}${neededOrDefault(field)}.`;
  return `${heading}\n\n${table(rowsWithin(key, field))}`;
}

function table(rows: readonly string[]): string {
  return `${[...HEADINGS, ...rows].join('\n')}\n`;
}

function rowsWithin(path: string, field: Field): readonly string[] {
  if (field.type === 'group')
    return [...field.fields].flatMap(([key, child]) => [
      row(`${path}.${key}`, child),
      ...rowsWithin(`${path}.${key}`, child),
    ]);
  if (field.type === 'list') return inside(`${path}[]`, field.item);
  if (field.type === 'table') return inside(`${path}.*`, field.entry);
  return [];
}

/** What a list or a table holds: its fields, or a row of its own where it has none. */
function inside(path: string, field: Field): readonly string[] {
  return isLeaf(field) ? [row(path, field)] : rowsWithin(path, field);
}

function row(path: string, field: Field): string {
  const isItem = /[\]*]$/u.test(path);
  const kind = kindOf(field) + (isItem ? '' : neededOrDefault(field));
  const cells = [code(path), field.label, kind, field.use, exampleOf(field)];
  return `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |');
}

const KINDS_OF_TEXT = {
  line: 'chữ',
  date: 'ngày',
  time: 'giờ',
  paragraphs: 'đoạn văn',
  figure: 'số hoặc chữ',
} as const;

function kindOf(field: Field): string {
  switch (field.type) {
    case 'text':
      return KINDS_OF_TEXT[field.kind ?? 'line'];
    case 'number':
      return (field.whole ? 'số nguyên' : 'số') + limits(field);
    case 'truth':
      return '`true` (có) hoặc `false` (không)';
    case 'choice':
      return [...field.values]
        .map(([word, label]) => (word === label ? code(word) : `${code(word)} ${label}`))
        .join('; ');
    case 'list':
      return 'danh sách';
    case 'group':
      return 'nhóm';
    case 'table':
      return `theo ${field.keyLabel.toLowerCase()}`;
    case 'any':
      return 'tùy tham số';
  }
}

function limits({ minimum, maximum }: { readonly minimum?: number; readonly maximum?: number }): string {
  if (minimum === undefined) return '';
  return maximum === undefined ? ` từ ${minimum}` : ` từ ${minimum} đến ${maximum}`;
}

function neededOrDefault(field: Field): string {
  if (field.required) return '. **Bắt buộc**';
  return isLeaf(field) && field.default !== undefined ? `. Không ghi là ${code(String(field.default))}` : '';
}

function isLeaf({ type }: Field): boolean {
  return !['list', 'group', 'table'].includes(type);
}

function exampleOf({ example }: Field): string {
  return example === undefined ? '' : code(asTyped(example));
}

/** As one types it in YAML: in quotation marks where it would be read as something else. */
function asTyped(example: unknown): string {
  const text = String(example);
  return /^[%*&[{"'#>|@`!?-]|: | #|:$/u.test(text) ? `"${text}"` : text;
}

function code(text: string): string {
  return `\`${text}\``;
}
