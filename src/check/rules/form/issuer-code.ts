import { SYMBOLS } from '../../form/symbols.js';
import type { Reading } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';

/** The abbreviation of a body as it stands in numbers of papers is badly written. */
export const issuerCode = rule({
  id: 'issuer-code',
  group: 'form',
  severity: 'warning',
  title: 'Ký hiệu cơ quan ban hành viết sai',
  text: 'Chữ viết tắt tên cơ quan trong số văn bản viết hoa, không có dấu cách, không lặp lại ký hiệu loại văn bản; dấu “/” và “-” trước nó do chương trình in.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 3; Hướng dẫn số 05-HD/VPTW, mục I, điểm 3',
    ids: ['ND30-34', 'ND30-35', 'ND30-36', 'DANG-14', 'DANG-17'],
    confidence: 'verified',
  },
  example: { wrong: 'issuerCode: "ktđ - th"', right: 'issuerCode: "KTĐ-TH"' },
  check: (reading) =>
    codesIn(reading).flatMap(({ path, code }) => {
      const wrong = problemOf(code);
      return wrong === undefined ? [] : [{ path, ...wrong }];
    }),
});

const KINDS = new Set([...Object.keys(SYMBOLS.state), ...Object.keys(SYMBOLS.party)]);
/** Symbols of bodies too: a council, a subcommittee. */
const BODIES = ['HĐ', 'TB', 'CT', 'TT'];

interface Code {
  readonly path: string;
  readonly code: string;
}

function codesIn({ data: { bloc, units } }: Reading): readonly Code[] {
  const all = [
    { path: 'bloc.issuerCode', code: bloc.issuerCode },
    ...units.map(({ issuerCode: code }, index) => ({ path: `units[${index}].issuerCode`, code })),
  ];
  return all.flatMap(({ path, code }) => (code === undefined ? [] : [{ path, code }]));
}

function problemOf(code: string): Omit<RuleFinding, 'path'> | undefined {
  const [first = '', ...rest] = code.split(/[-/]/u);
  if (rest.length > 0 && KINDS.has(first.trim()) && !BODIES.includes(first.trim())) {
    const hint = `Bỏ “${first.trim()}”, chỉ ghi “${rest.join('-').trim()}”.`;
    return { message: `“${code}” có cả ký hiệu loại văn bản “${first.trim()}”; chương trình tự in ký hiệu ấy.`, hint };
  }
  if (code.includes('/')) {
    return { message: `Ký hiệu cơ quan “${code}” có dấu “/”.`, hint: 'Chỉ ghi chữ viết tắt tên cơ quan.' };
  }
  const tight = code.replace(/\s*-\s*/gu, '-').replace(/\s+/gu, '');
  if (tight !== code) {
    return {
      message: `Ký hiệu cơ quan “${code}” có dấu cách.`,
      hint: `Viết liền “${tight === tight.toLowerCase() ? tight.toUpperCase() : tight}”.`,
    };
  }
  return /^\p{Ll}|-\p{Ll}/u.test(code)
    ? { message: `Ký hiệu cơ quan “${code}” chưa viết hoa.`, hint: `Viết “${code.toUpperCase()}”.` }
    : undefined;
}
