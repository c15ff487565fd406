import { ORGANIZATIONS, type Organization } from '../../../model/catalogues/organizations.js';
import { spellingKey } from '../../../model/spelling-key.js';
import { onOneLine } from '../../../text/on-one-line.js';
import type { DateSpan } from '../../date-span.js';
import { mayBeginWithOrganization, type NamedOrganization, organizationFinder } from '../../law/named-organizations.js';
import { daysOfText } from '../../law/paper-days.js';
import { speaksOfThePast } from '../../law/speaks-of-the-past.js';
import { spokenDays } from '../../law/spoken-days.js';
import { type Outside, outside } from '../../law/validity.js';
import type { Reading } from '../../reading.js';
import { rule, type Span } from '../../rule.js';

/** Texts that name who takes part, who is written to, and what is to be done; reports may speak of the past. */
const PRESENT =
  /^(?:authority|place|bloc|units|recipients|copies|conference|halfYearConference|yearEndConference|scoringTeam|handover|pledge|program|charter)\b|^vote\.tellers|^narrative\.plan\b|^narrative\.(?:yearEnd|halfYear)\.(?:objectives|tasks|solutions|proposals)\b|^documents\..*\.(?:place|addressees|recipients)|^recommendations\[\d+\]\.(?:collectiveName|collective\.address|person\.(?:position|residence))$/u;
const SPEECHES = /\.(?:opinions|presentations)\[\d+\]\.content$/u;

/** A body or place that did not exist on the day of the paper, any more or yet. */
export const dissolvedOrganization = rule({
  id: 'dissolved-organization',
  group: 'law',
  severity: 'warning',
  title: 'Cơ quan, địa phương không có vào ngày của văn bản',
  text: 'So tên cơ quan, địa phương trong danh sách đơn vị, nơi nhận, khách mời, giao ước, kế hoạch với danh mục các tên đã hết hoặc mới có từ năm 2025. Văn bản năm 2022 giữ “tỉnh Nam Định”; văn bản năm 2026 thì không. Chỗ kể chuyện trước đây, chỗ trong ngoặc kép và báo cáo kết quả thì bỏ qua.',
  source: {
    text: 'Nghị quyết số 202/2025/QH15 về sắp xếp đơn vị hành chính cấp tỉnh; việc sắp xếp các sở, ban đầu năm 2025 theo hiểu biết chung, tên mới từng nơi có thể khác',
    confidence: 'secondary',
  },
  example: {
    wrong: 'Khối năm 2026 có đơn vị “Sở Lao động - Thương binh và Xã hội”',
    right: 'Ghi cơ quan nay làm nhiệm vụ ấy, ví dụ Sở Nội vụ',
  },
  check: (reading) => {
    const found = [...joinedName(reading), ...named(reading)];
    const first = new Map<Organization, Misnamed>();
    for (const each of found) if (!first.has(each.organization)) first.set(each.organization, each);
    return [...first.values()].map(({ path, span, name, side, days, organization }) => {
      const others = found.filter((each) => each.organization === organization).length - 1;
      const also = others === 0 ? '' : ` (còn ở ${others} chỗ khác)`;
      return {
        path,
        ...(span === undefined ? {} : { span }),
        message: `Vào thời điểm của văn bản (${spokenDays(days)}) ${side === 'late' ? 'không còn' : 'chưa có'} “${name}”${also}.`,
        hint: hintFor(organization, side),
      };
    });
  },
});

interface Misnamed {
  readonly path: string;
  readonly span?: Span;
  readonly name: string;
  readonly side: Outside;
  readonly days: DateSpan;
  readonly organization: Organization;
}

function named(reading: Reading): readonly Misnamed[] {
  return organizationFinder(reading.data)(reading.texts)
    .filter(({ path }) => PRESENT.test(path) && !SPEECHES.test(path))
    .flatMap((found) => misnamed(found, reading));
}

function misnamed(
  { path, text, start, end, typedSpan, organization }: NamedOrganization,
  reading: Reading,
): readonly Misnamed[] {
  const days = daysOfText(path, reading);
  const side = outside(organization, days);
  if (side === undefined || speaksOfThePast(text, start, end, organization.to)) return [];
  const name = onOneLine(text.slice(start, end));
  return [{ path, span: typedSpan(start, end), name, side, days, organization }];
}

/** The level and the name of the authority stand in two fields. */
function joinedName(reading: Reading): readonly Misnamed[] {
  const { level = '', name = '' } = reading.data.authority;
  const whole = `${level} ${name}`;
  if (!mayBeginWithOrganization(whole, reading.data)) return [];
  const days = daysOfText('authority.name', reading);
  return organizationFinder(reading.data)([{ path: 'authority.name', text: whole }])
    .filter(({ start, organization }) => start === 0 && organization.beforeName === undefined)
    .flatMap(({ organization }) => {
      const side = outside(organization, days);
      return side === undefined ? [] : [{ path: 'authority.name', name: whole, side, days, organization }];
    });
}

function hintFor({ names: [name], successors = [], isVerified }: Organization, side: Outside): string {
  if (side === 'late') {
    if (successors.length === 0) return 'Ghi tên đang dùng vào ngày của văn bản.';
    const doubt = isVerified === undefined ? '; xem lại tên đang dùng' : '';
    return `Nay là: ${successors.join('; ')}${doubt}.`;
  }
  const before = ORGANIZATIONS.filter((each) =>
    each.successors?.some((next) => spellingKey(next) === spellingKey(name)),
  );
  return before.length === 0
    ? 'Ghi tên đang dùng vào ngày của văn bản.'
    : `Khi ấy là: ${before.map(({ names }) => names[0]).join('; ')}.`;
}
