import type { BlocYear } from '../../../model/bloc-year.js';
import { findUnit } from '../../../model/units-by-reference.js';
import { onOneLine } from '../../../text/on-one-line.js';
import { agencySlips } from '../../form/agency-slips.js';
import type { Found } from '../../found.js';
import { blocWordEnd } from '../../language/bloc-word.js';
import { type First, firstOfEach } from '../../language/first-of-each.js';
import { type KnownName, knownNames } from '../../language/known-name.js';
import { nameStarts } from '../../language/name-starts.js';
import { nameVariant } from '../../language/name-variant.js';
import { sameLetters } from '../../language/same-letters.js';
import { type RuleFinding, rule, type Span } from '../../rule.js';

/** Fields that fix the names, and those that may name a unit by any spelling: papers print its own. */
const FIXED = /^(?:units\[\d+\]\.name|bloc\.(?:name|shortName))$/u;
const REFERENCE = /\.(?:unit|scorer|scored)$/u;

/** A unit or the bloc named in other letters than in its list: `Sở Văn hóa - Thể thao`. */
export const inconsistentUnitName = rule({
  id: 'inconsistent-unit-name',
  group: 'language',
  severity: 'warning',
  title: 'Tên đơn vị viết không thống nhất',
  text: 'Tìm tên đơn vị, tên khối trong lời văn viết khác tên trong danh sách: khác chữ hoa, dấu phẩy, dấu gạch nối, thiếu một phần. Chữ viết tắt, tên gọi tắt của khối, tên cơ quan khác và kiểu đặt dấu thanh thì bỏ qua.',
  source: { text: 'Kinh nghiệm soát văn bản', ids: ['VH-07'], confidence: 'custom' },
  example: { wrong: 'Đại diện Sở Văn hóa - Thể thao', right: 'Đại diện Sở Văn hóa, Thể thao và Du lịch' },
  check: ({ data, texts }) => {
    const names = knownNames(data);
    const variants: Variant[] = [];
    for (const place of nameStarts(names, texts)) {
      if (isOpen(place, data)) variants.push(...variantsAt(place, names, data.bloc.name));
    }
    const slips = variants.some(isRecased) ? agencySlips(texts) : [];
    const others = variants.filter((variant) => !isRecased(variant) || !slips.some(isWithin(variant)));
    return firstOfEach(others, ({ written }) => sameLetters(written)).map(told);
  },
});

/** Only capitals tell the two apart: where the name of a body has wrong ones, another rule says so. */
function isRecased({ written, name }: Variant): boolean {
  return sameLetters(written.toLowerCase()) === sameLetters(name.toLowerCase());
}

function isWithin({ path, span: [from, to] }: Variant): (slip: Found) => boolean {
  return (slip) => slip.path === path && slip.span[0] < to && from < slip.span[1];
}

/** A name as written and as its field fixes it. */
interface Variant {
  readonly path: string;
  readonly span: Span;
  readonly written: string;
  readonly name: string;
  readonly field: string;
}

function isOpen({ path, text, start }: Found, { units }: BlocYear): boolean {
  if (FIXED.test(path) || /[\p{sc=Latn}\p{N}]/u.test(text.charAt(start - 1))) return false;
  return !REFERENCE.test(path) || findUnit(units, text) === undefined;
}

function variantsAt(
  { path, text, start, typedSpan }: Found,
  names: readonly KnownName[],
  bloc: string,
): readonly Variant[] {
  const variant = nameVariant(text, start, names);
  const end = variant?.end ?? blocWordEnd(text, start, bloc);
  if (end === undefined) return [];
  const { name, path: field } = variant?.known ?? { name: bloc, path: 'bloc.name' };
  return [{ path, span: typedSpan(start, end), written: onOneLine(text.slice(start, end)), name, field }];
}

function told({ path, span, written, name, field, count }: First<Variant>): RuleFinding {
  const places = count > 1 ? ` (${count} chỗ)` : '';
  return {
    path,
    span,
    message: `“${written}”${places} khác tên đã ghi là “${name}”.`,
    hint: `Viết theo đúng tên ấy, hoặc sửa tên ở mục “${field}” nếu tên ở đó chưa đúng.`,
  };
}
