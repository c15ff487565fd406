// Workspaces of many blocs, generated; every bloc has other names, numbers and order of sentences.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageFolder } from '../../dist/node.js';
import { pledge } from '../documents/pledge.mjs';
import { report } from '../documents/report.mjs';
import { mixed, person } from '../documents/varied.mjs';

const AGENDA = ['Đón tiếp đại biểu', 'Trình bày dự thảo giao ước thi đua', 'Thảo luận', 'Ký kết giao ước thi đua'];

/** A bloc year of fifteen papers, such as a country may have of every bloc. */
const usual = (index) => {
  const { units, conference, legalBases, movements, pledge: contents } = pledge(index).blocYear;
  const [giver, receiver] = units.map(({ name, headTitle, signatory }) => ({
    ...signatory,
    title: headTitle,
    unit: name,
  }));
  const agenda = AGENDA.map((content, place) => ({ time: `${place + 8} giờ 00`, content, performer: units[0].name }));
  return {
    ...report(index).blocYear,
    conference: { ...conference, agenda },
    legalBases,
    movements,
    pledge: contents,
    program: [{ content: 'Ký kết giao ước thi đua', lead: units[0].name, due: 'Tháng 3' }],
    handover: { date: '22/12/2026', place: units[0].name, giver, receiver },
  };
};

const YEAR = join(packageFolder(), 'examples', 'minh-hoa');

const NAME = /\b(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Vũ|Đặng|Bùi|Đỗ|Ngô|Dương)(?: \p{Lu}\p{Ll}*){1,2}(?![\p{L}])/gu;

/** The invented year of the examples, with every kind of paper, under another name and with other persons. */
const full = (index, text) => {
  const persons = new Map();
  const renamed = (name) => {
    const place = persons.get(name) ?? persons.size;
    persons.set(name, place);
    return `${person(index, place)} ${String.fromCharCode(65 + (mixed(index, place) % 20))}${String.fromCharCode(97 + (place % 20))}`;
  };
  const bloc = parse(text.replace(NAME, renamed));
  return { ...bloc, bloc: { ...bloc.bloc, name: `${bloc.bloc.name} số ${index + 1}` } };
};

const written = (folder, count, blocOf) => {
  const blocs = join(folder, 'blocs');
  mkdirSync(blocs, { recursive: true });
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(blocs, `khoi-${String(index + 1).padStart(3, '0')}.json`), JSON.stringify(blocOf(index)));
};

/** A province: twenty blocs with every kind of paper there is. */
export const province = (folder, blocs = 20) => {
  const text = readFileSync(join(YEAR, 'blocs', 'tong-hop-2026.yaml'), 'utf8');
  written(folder, blocs, (index) => full(index, text));
  copyFileSync(join(YEAR, 'thidua.yaml'), join(folder, 'thidua.yaml'));
};

/** A country: 34 provinces of twenty blocs. */
export const country = (folder, provinces = 34, blocs = 20) => {
  for (let place = 0; place < provinces; place += 1)
    written(join(folder, `tinh-${String(place + 1).padStart(2, '0')}`), blocs, (index) => usual(place * blocs + index));
};
