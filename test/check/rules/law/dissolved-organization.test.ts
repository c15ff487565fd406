import { expect, test } from '@jest/globals';
import { dissolvedOrganization } from '../../../../src/check/rules/law/dissolved-organization.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

const LABOUR = 'Sở Lao động - Thương binh và Xã hội';
const units = (year: number, ...names: string[]) => ({ year, units: names.map((name) => ({ name })) });
const pledge = (year: number, text: string) => ({ year, pledge: { items: [{ text }] } });

ruleCases(dissolvedOrganization, {
  valid: {
    'the departments of then': units(2022, LABOUR, 'Ban Dân tộc', 'Sở Thông tin và Truyền thông'),
    'the departments of now': units(2026, 'Sở Nội vụ', 'Sở Nông nghiệp và Môi trường', 'Sở Dân tộc và Tôn giáo'),
    'the province of then': { year: 2022, authority: { level: 'tỉnh', name: 'Nam Định' }, place: 'Nam Định' },
    'within the year of the change': units(2025, LABOUR, 'Sở Nông nghiệp và Môi trường'),
    'a committee of the council': units(2026, 'Ban Dân tộc HĐND tỉnh'),
    'the central board goes on': { year: 2026, recipients: ['Ban Thi đua - Khen thưởng Trung ương'] },
    'a movement’s name': { year: 2026, movements: [{ name: 'Cán bộ tỉnh Nam Định thi đua' }] },
    'a quotation': pledge(2026, 'Hưởng ứng phong trào “Tỉnh Nam Định chung sức”.'),
    'a report on what was': { year: 2026, narrative: { yearEnd: { situation: `Tách từ ${LABOUR}.` } } },
    'a former office': {
      year: 2026,
      conference: { guests: [{ title: `Nguyên Giám đốc ${LABOUR}`, function: 'attends' }] },
    },
    'a decision of then': pledge(2026, 'Theo Quyết định số 5/QĐ-UBND năm 2023 của UBND tỉnh Nam Định.'),
    'where someone comes from': {
      year: 2026,
      recommendations: [{ award: 'GK', subject: 'individual', person: { name: 'A', hometown: 'huyện Ý Yên' } }],
    },
    'what the office says goes before': {
      ...units(2026, 'Sở Giao thông vận tải'),
      organizations: [{ name: 'Sở Giao thông vận tải' }],
    },
    'a conference of the year before the change': {
      ...units(2025, 'Sở Nội vụ'),
      conference: { date: '12/3/2025', place: 'UBND huyện Ý Yên' },
    },
    'districts as such': pledge(2026, 'Giúp các xã của huyện miền núi.'),
  },
  invalid: {
    'departments in a list of now': [
      units(2026, LABOUR, 'Sở Nội vụ', 'Ban Dân tộc tỉnh'),
      ['units[0].name', LABOUR],
      ['units[2].name', 'Ban Dân tộc'],
    ],
    'with a comma, in the other style, in short': [
      units(2026, 'Sở Lao động, Thương binh và Xã hội', 'Đảng uỷ Khối các cơ quan và doanh nghiệp tỉnh', 'Sở GTVT'),
      ['units[0].name', 'Sở Lao động, Thương binh và Xã hội'],
      ['units[1].name', 'Đảng uỷ Khối các cơ quan và doanh nghiệp'],
      ['units[2].name', 'Sở GTVT'],
    ],
    'the province of then, in two fields': [
      { year: 2026, authority: { level: 'tỉnh', name: 'Nam Định' } },
      ['authority.name'],
    ],
    'the province of then, in a text': [
      { year: 2026, recipients: ['Hội đồng Thi đua - Khen thưởng tỉnh Bà Rịa - Vũng Tàu'] },
      ['recipients[0]', 'tỉnh Bà Rịa - Vũng Tàu'],
    ],
    'a district': [
      { year: 2026, conference: { date: '12/3/2026', place: 'Hội trường huyện Ý Yên' } },
      ['conference.place', 'huyện Ý Yên'],
    ],
    'a department that was not yet': [
      units(2022, 'Sở Nông nghiệp và Môi trường'),
      ['units[0].name', 'Sở Nông nghiệp và Môi trường'],
    ],
    'what the office lists': [
      {
        ...units(2026, 'Sở Du lịch tỉnh'),
        organizations: [{ name: 'Sở Du lịch', to: '28/2/2025', successors: ['Sở Văn hóa, Thể thao và Du lịch'] }],
      },
      ['units[0].name', 'Sở Du lịch'],
    ],
  },
});

test('names each once, with its successors and how often it stands elsewhere', async () => {
  const [found, ...rest] = await findings(dissolvedOrganization, {
    ...units(2026, LABOUR, 'Sở Nội vụ'),
    ...{ program: [{ content: 'Họp', lead: LABOUR }], conference: { date: '12/3/2026', place: `Trụ sở ${LABOUR}` } },
  });
  expect(rest).toEqual([]);
  expect(found?.message).toBe(
    `Vào thời điểm của văn bản (từ ngày 01/01/2026 đến ngày 31/3/2027) không còn “${LABOUR}” (còn ở 2 chỗ khác).`,
  );
  expect(found?.hint).toBe('Nay là: Sở Nội vụ; Sở Y tế; Sở Giáo dục và Đào tạo; xem lại tên đang dùng.');
});

test('says what stood in the place of what was not yet', async () => {
  const [found] = await findings(dissolvedOrganization, units(2022, 'Sở Nông nghiệp và Môi trường'));
  expect(found?.hint).toBe('Khi ấy là: Sở Nông nghiệp và Phát triển nông thôn; Sở Tài nguyên và Môi trường.');
});
