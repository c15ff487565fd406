import { BLOCS } from '../load/workspace.js';
import { blocYearField } from '../schema/bloc-year-field.js';
import { jsonSchema } from '../schema/json-schema.js';
import type { EnoughAnswers } from './answers.js';
import { blocFileName } from './bloc-file-name.js';
import { commentLines } from './comment-lines.js';
import { commentedYaml } from './commented-yaml.js';
import { type Sketch, type SketchGroup, ToFill } from './sketch.js';

/** A file of a new workspace, its path counted from the workspace. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** The files every new workspace has. */
export const SHARED_FILES = { defaults: 'thidua.yaml', schema: 'thidua.schema.json' } as const;

const DEFAULTS_HEAD =
  'Phần chung của mọi khối thi đua trong thư mục này. Mỗi tệp trong thư mục “blocs” tự lấy các mục dưới đây; mục nào tệp của khối ghi lại thì dùng mục của khối. Mục để trống là chưa biết: văn bản in dòng chấm.';
const BLOC_HEAD =
  'Dữ liệu của khối trong năm. Mục để trống là chưa biết: văn bản in dòng chấm. Còn nhiều mục khác (căn cứ, chỉ tiêu, đăng ký, điểm, đề nghị khen thưởng …), xem hướng dẫn sử dụng.';

/** Makes the files of a workspace: what is known is written, what is not is left blank with its explanation. */
export function workspaceFiles(answers: EnoughAnswers): readonly NewFile[] {
  const { defaults, schema } = SHARED_FILES;
  const bloc = `${BLOCS}/${blocFileName(answers.bloc, Number(answers.year))}`;
  return [
    { path: defaults, text: yamlFile(schema, DEFAULTS_HEAD, defaultsSketch(answers)) },
    { path: bloc, text: yamlFile(`../${schema}`, BLOC_HEAD, blocSketch(answers)) },
    { path: schema, text: `${JSON.stringify(jsonSchema(blocYearField(), 'part'), null, 2)}\n` },
  ];
}

/** Editors look for the line about the schema at the top; parts stand apart. */
function yamlFile(schema: string, head: string, sketch: SketchGroup): string {
  const parts = Object.entries(sketch).map(([key, value]) => commentedYaml({ [key]: value }, blocYearField()));
  const blocks = [[`# yaml-language-server: $schema=${schema}`, '#', ...commentLines(head)], ...parts];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function defaultsSketch({ level, authority, place, regime }: EnoughAnswers): SketchGroup {
  return { regime, authority: { level: level ?? null, name: authority ?? null }, place: place ?? null };
}

function blocSketch({ bloc, year, unit }: EnoughAnswers): SketchGroup {
  return {
    bloc: { name: bloc, ...(/^cụm\s/iu.test(bloc) ? { kind: 'cụm' } : {}) },
    year: Number(year),
    units: unit.map((name): Sketch => ({ name, headTitle: null, signatory: { name: null } })),
    roles: new ToFill('role', 'unit', 'year'),
    conference: { date: null, place: null },
    pledge: { items: new ToFill('text') },
  };
}
