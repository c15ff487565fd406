import * as z from 'zod';
import { fieldPath } from '../../../diagnostics/field-path.js';
import type { BlocYear } from '../../../model/bloc-year.js';
import { REGIME_WORDS } from '../../../model/regime-words.js';
import { regimeOf } from '../../form/regime-of.js';
import { settingsPath } from '../../form/settings-path.js';
import { SYMBOLS } from '../../form/symbols.js';
import type { Reading } from '../../reading.js';
import { type RuleFinding, ruleWith } from '../../rule.js';

/** No list has registrations and pledges; these are in use for them (ND30-55). */
const CUSTOMARY = ['ĐK', 'GƯTĐ', 'GƯ'];

/** A symbol that no kind of paper has. */
export const documentSymbol = ruleWith(
  z.strictObject({
    own: z.array(z.string()).default([]).meta({ label: 'Ký hiệu riêng của cơ quan, ngoài danh mục' }),
  }),
  {
    id: 'document-symbol',
    group: 'form',
    severity: 'warning',
    title: 'Ký hiệu loại văn bản không có trong danh mục',
    text: 'Chữ viết tắt tên loại văn bản đã được quy định, kể cả chữ hoa, chữ thường (CTr, TTr). Thể thức nhà nước và thể thức Đảng có danh mục khác nhau.',
    source: {
      text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục III, mục I; Hướng dẫn số 05-HD/VPTW, mục I, điểm 3',
      ids: ['ND30-31', 'ND30-34', 'ND30-35', 'DANG-16'],
      confidence: 'verified',
    },
    example: { wrong: 'symbol: TTR', right: 'symbol: TTr' },
    check: (reading, { own }) => [...unknown(reading, own), ...ofOtherKind(reading)],
  },
);

/** A symbol, where it stands and the regime whose list it must be in. */
interface GivenSymbol {
  readonly path: string;
  readonly symbol: string;
  readonly regime: BlocYear['regime'];
}

function unknown(reading: Reading, own: readonly string[]): readonly RuleFinding[] {
  const others = [...CUSTOMARY, ...own];
  const found = symbolsIn(reading).flatMap(({ path, symbol, regime }) => {
    if (Object.hasOwn(SYMBOLS[regime], symbol) || others.includes(symbol)) return [];
    const known = [...Object.keys(SYMBOLS[regime]), ...others];
    const message = `Thể thức ${REGIME_WORDS[regime]} không có ký hiệu loại văn bản “${symbol}”.`;
    return [[path, { path, message, hint: hintFor(symbol, known) }] as const];
  });
  return [...new Map(found).values()];
}

/** Those of the data, then those of templates to which the data gives none. */
function symbolsIn({ data, papers }: Reading): readonly GivenSymbol[] {
  const found: GivenSymbol[] = [];
  for (const [key, settings] of Object.entries(data.documents)) {
    if (settings?.symbol === undefined) continue;
    const path = fieldPath(['documents', key, 'symbol']);
    found.push({ path, symbol: settings.symbol, regime: regimeOf(data, path) });
  }
  for (const { kind, facts } of papers) {
    if (facts.settings?.symbol !== undefined || kind.symbol === undefined) continue;
    found.push({ path: `documents.${kind.id}.symbol`, symbol: kind.symbol, regime: facts.data.regime });
  }
  return found;
}

function hintFor(symbol: string, known: readonly string[]): string {
  const letters = symbol.replace(/[^\p{sc=Latn}]/gu, '').toLowerCase();
  const meant = known.find((one) => one.toLowerCase() === letters);
  if (meant !== undefined) return `Viết “${meant}”.`;
  return 'Ghi chữ viết tắt tên loại văn bản, ví dụ “KH”, “BC”, “TTr”; ký hiệu riêng của cơ quan thì khai ở tham số của quy tắc này.';
}

/** The kind has a symbol, and the data gives it that of another. */
function ofOtherKind({ papers }: Reading): readonly RuleFinding[] {
  const wrong = papers.flatMap((paper) => {
    const { kind, facts } = paper;
    const given = facts.settings?.symbol;
    const own = kind.symbol;
    if (given === undefined || own === undefined || given === own) return [];
    const names = SYMBOLS[facts.data.regime];
    const isKnown = Object.hasOwn(names, own) || CUSTOMARY.includes(own);
    if (!isKnown || !Object.hasOwn(names, given)) return [];
    const path = settingsPath(paper, 'symbol');
    const message = `Ký hiệu “${given}” là của loại ${names[given]}, văn bản này là ${kind.name}.`;
    return [[path, { path, message, hint: `Viết “${own}”, hoặc bỏ mục này để dùng ký hiệu thường lệ.` }] as const];
  });
  return [...new Map(wrong).values()];
}
