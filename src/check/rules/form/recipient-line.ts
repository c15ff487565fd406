import { fieldPath } from '../../../diagnostics/field-path.js';
import type { BlocYear } from '../../../model/bloc-year.js';
import { regimeOf } from '../../form/regime-of.js';
import type { Reading } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';

/** Entries of Nơi nhận and Kính gửi with marks the layout prints, or a file copy written for the other regime. */
export const recipientLine = rule({
  id: 'recipient-line',
  group: 'form',
  severity: 'warning',
  title: 'Dòng Nơi nhận, Kính gửi viết sai',
  text: 'Gạch đầu dòng, dấu chấm phẩy và dấu chấm cuối do chương trình in. Dòng cuối của Nơi nhận là nơi lưu: “Lưu: VT, …” trong văn bản nhà nước, “Lưu Văn phòng …” trong văn bản Đảng.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 9; Hướng dẫn số 05-HD/VPTW, mục I, điểm 9',
    ids: ['ND30-103', 'ND30-105', 'ND30-106', 'DANG-31', 'DANG-32'],
    confidence: 'verified',
  },
  example: { wrong: '- Lưu VT;', right: 'Lưu: VT' },
  check: (reading) => listsIn(reading).flatMap(problemsOf),
});

interface Lines {
  readonly path: string;
  readonly lines: readonly string[];
  readonly regime: BlocYear['regime'];
  readonly label: 'Nơi nhận' | 'Kính gửi';
}

function listsIn({ data }: Reading): readonly Lines[] {
  const own = Object.entries(data.documents).flatMap(([key, settings]): readonly Lines[] => {
    const { recipients = [], addressees = [] } = settings ?? {};
    if (recipients.length === 0 && addressees.length === 0) return [];
    const path = fieldPath(['documents', key]);
    const regime = regimeOf(data, path);
    return [
      { path: `${path}.recipients`, lines: recipients, regime, label: 'Nơi nhận' },
      { path: `${path}.addressees`, lines: addressees, regime, label: 'Kính gửi' },
    ];
  });
  return [{ path: 'recipients', lines: data.recipients, regime: data.regime, label: 'Nơi nhận' }, ...own];
}

function problemsOf(list: Lines): readonly RuleFinding[] {
  return list.lines.flatMap((line, index) => {
    const path = `${list.path}[${index}]`;
    return [...marks(line, index, list), ...(list.label === 'Nơi nhận' ? fileCopy(line, index, list) : [])].map(
      (wrong) => ({ path, ...wrong }),
    );
  });
}

type Problem = Omit<RuleFinding, 'path'>;

const LEAD = /^(?:(?:Nơi nhận|Kính gửi|Kính trình)\s*:\s*)?(?:[-–•+*]\s*)?/u;

function marks(line: string, index: number, { lines, label }: Lines): readonly Problem[] {
  const lead = LEAD.exec(line)?.[0] ?? '';
  const wanted = index === lines.length - 1 ? '.' : ';';
  const end = /[;.,]$/u.exec(line)?.[0] ?? wanted;
  const right = line.slice(lead.length).replace(/[;.,]$/u, '');
  if (lead !== '') {
    const message = `Dòng ${label} “${line}” có “${lead.trim()}” ở đầu, chương trình in thêm lần nữa.`;
    return [{ message, hint: `Chỉ ghi “${right}”.` }];
  }
  if (end === wanted || /\d\.$|v\.v\.$/u.test(line)) return [];
  return [
    {
      message: `Dòng ${label} “${line}” kết thúc bằng dấu “${end}”.`,
      hint: `Bỏ dấu ấy; chương trình in dấu “${wanted}”.`,
    },
  ];
}

function fileCopy(line: string, index: number, { lines, regime }: Lines): readonly Problem[] {
  const words = line.replace(LEAD, '');
  if (!/^Lưu(?![\p{sc=Latn}])/iu.test(words)) return [];
  const last =
    index === lines.length - 1
      ? []
      : [{ message: `Dòng lưu “${line}” không đứng cuối Nơi nhận.`, hint: 'Đưa dòng này xuống cuối.' }];
  return [...last, ...COPIES[regime](words)];
}

/** `Lưu: VT, …` against `Lưu Văn phòng …`. */
const COPIES: Readonly<Record<BlocYear['regime'], (words: string) => readonly Problem[]>> = {
  state: (words) =>
    /^Lưu: VT(?!\p{sc=Latn})/u.test(words)
      ? []
      : [
          {
            message: `Dòng lưu “${words}” không theo thể thức nhà nước.`,
            hint: 'Viết “Lưu: VT” và chữ viết tắt của bộ phận soạn thảo.',
          },
        ],
  party: (words) =>
    /^Lưu\s*:|(?<!\p{sc=Latn})VT(?!\p{sc=Latn})/u.test(words)
      ? [
          {
            message: `Dòng lưu “${words}” không theo thể thức Đảng.`,
            hint: 'Viết “Lưu Văn phòng …”, không có dấu hai chấm và “VT”.',
          },
        ]
      : [],
};
