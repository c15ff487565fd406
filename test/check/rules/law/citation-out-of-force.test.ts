import { expect, test } from '@jest/globals';
import { citationOutOfForce } from '../../../../src/check/rules/law/citation-out-of-force.js';
import { readPapers } from '../../../support/read-papers.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

const DECREE = 'Nghị định số 98/2023/NĐ-CP';
const in2026 = (says: object) => ({ year: 2026, conference: { date: '12/3/2026' }, ...says });
const LAW_OF_2022 = 'Luật Thi đua, khen thưởng năm 2022';
const pledge = (text: string) => ({ pledge: { items: [{ text }] } });
const in2023 = (text: string) => ({ year: 2023, conference: { date: '07/4/2023' }, ...pledge(text) });

ruleCases(citationOutOfForce, {
  valid: {
    'what is certain is an error of its own': in2026({ legalBases: [`Căn cứ ${DECREE}`] }),
    'a decree in force': in2026(pledge('Thực hiện Nghị định số 152/2025/NĐ-CP.')),
    'a decree that ended, spoken of': in2026(pledge(`Kết quả tổng kết ${DECREE} là cơ sở.`)),
    'a report on the past year': in2026({ narrative: { yearEnd: { politicalTasks: `Thực hiện ${DECREE}.` } } }),
    'a directive without end': in2026(pledge('Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.')),
    'a decision on an award, after the submission': in2026({
      recommendations: [{ award: 'GK', decision: 'Quyết định số 5/QĐ-UBND ngày 20/4/2027' }],
    }),
    'issued on the day of the paper': in2026(pledge('Theo Kế hoạch số 5/KH-UBND ngày 12/3/2026.')),
    'a basis of a paper that is not made': in2026({
      documents: {
        'quy-che': { legalBases: ['Căn cứ Kế hoạch số 5/KH-UBND ngày 13/3/2030 của Ủy ban nhân dân tỉnh'] },
      },
    }),
    'a basis issued on the day of the paper, before it, or on no day said': in2026({
      legalBases: [
        'Căn cứ Quyết định số 45/QĐ-UBND ngày 12 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh',
        'Căn cứ Kế hoạch số 5/KH-UBND ngày 20/12/2025 của Ủy ban nhân dân tỉnh về phong trào thi đua năm 2027',
        'Căn cứ Quyết định số 05/2026/QĐ-UBND của Ủy ban nhân dân tỉnh',
        'Căn cứ Quyết định số 46/QĐ-UBND của Ủy ban nhân dân tỉnh',
        'Căn cứ Quyết định số 47/QĐ-UBND năm 2026 sửa đổi Quyết định số 48/QĐ-UBND ngày 15/4/2026',
      ],
    }),
    'a basis later in a year whose day is not known': {
      year: 2026,
      legalBases: ['Căn cứ Quyết định số 45/QĐ-UBND ngày 15 tháng 4 năm 2026 của Ủy ban nhân dân tỉnh'],
    },
    'a law to come that is prepared for': in2023(
      'Chuẩn bị triển khai Luật Thi đua, khen thưởng năm 2022. Tuyên truyền Luật Thi đua, khen thưởng năm 2022. ' +
        'Thực hiện Luật Thi đua, khen thưởng năm 2022 có hiệu lực từ ngày 01/01/2024. ' +
        'Thực hiện Kế hoạch thi hành Luật Thi đua, khen thưởng năm 2022. ' +
        'Từ năm 2024 xét khen thưởng theo Luật Thi đua, khen thưởng năm 2022. ' +
        'Rà soát quy chế theo Luật Thi đua, khen thưởng năm 2022. Nghiên cứu kỹ Luật Thi đua, khen thưởng năm 2022.',
    ),
    'a law to come, in a report and in an opinion': {
      year: 2023,
      conference: { date: '07/4/2023', opinions: [{ content: `Thực hiện ${LAW_OF_2022}.` }] },
      narrative: { yearEnd: { tasks: `Thực hiện nghiêm ${LAW_OF_2022}.` } },
    },
    'a law that begins within the year': in2026(
      pledge('Thực hiện nghiêm Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2022.'),
    ),
    'a law still being made': {
      year: 2022,
      conference: { date: '30/3/2022' },
      ...pledge(`Góp ý dự thảo ${LAW_OF_2022}.`),
    },
    'a law by its year, after it was passed': { year: 2022, ...pledge(`Tìm hiểu ${LAW_OF_2022}.`) },
    'in the lists of the data themselves': in2026({
      instruments: [{ number: 'Quyết định số 5/2030/QĐ-UBND', name: 'thay Quyết định số 4/2029/QĐ-UBND' }],
    }),
  },
  invalid: {
    'a pledge to follow a decree that ended': [
      in2026(pledge(`Xét khen thưởng theo ${DECREE}.`)),
      ['pledge.items[0].text', DECREE],
    ],
    'tasks of the next year': [
      in2026({ narrative: { yearEnd: { tasks: `Chấp hành nghiêm ${DECREE}` } } }),
      ['narrative.yearEnd.tasks', DECREE],
    ],
    'the source of the criteria': [
      in2026({ scoring: { source: 'Thông tư số 12/2019/TT-BNV' } }),
      ['scoring.source', 'Thông tư số 12/2019/TT-BNV'],
    ],
    'issued after the day of the paper': [
      in2026(pledge('Theo Kế hoạch số 5/KH-UBND ngày 13/3/2026.')),
      ['pledge.items[0].text', 'Kế hoạch số 5/KH-UBND ngày 13/3/2026'],
    ],
    'of a year to come, by its number': [
      { year: 2023, ...pledge(`Tìm hiểu Nghị định số 152/2025/NĐ-CP.`) },
      ['pledge.items[0].text', 'Nghị định số 152/2025/NĐ-CP'],
    ],
    'a legal basis of later in the year': [
      in2026({ legalBases: ['Căn cứ Quyết định số 45/QĐ-UBND ngày 15 tháng 4 năm 2026 của Ủy ban nhân dân tỉnh'] }),
      ['legalBases[0]', 'Quyết định số 45/QĐ-UBND ngày 15 tháng 4 năm 2026'],
    ],
    'a legal basis of a later year, by its number': [
      in2026({ legalBases: ['Căn cứ Quyết định số 45/2027/QĐ-UBND của Ủy ban nhân dân tỉnh'] }),
      ['legalBases[0]', 'Quyết định số 45/2027/QĐ-UBND'],
    ],
    'a legal basis of the Party': [
      in2026({ legalBases: ['- Căn cứ Quy định số 12-QĐ/TU, ngày 15/4/2026 của Ban Thường vụ Tỉnh ủy'] }),
      ['legalBases[0]', 'Quy định số 12-QĐ/TU, ngày 15/4/2026'],
    ],
    'a legal basis of the data without its days': [
      in2026({
        legalBases: ['Căn cứ Quyết định số 45/QĐ-UBND ngày 15/4/2026 của Ủy ban nhân dân tỉnh'],
        instruments: [{ number: 'Quyết định số 45/QĐ-UBND' }],
      }),
      ['legalBases[0]', 'Quyết định số 45/QĐ-UBND ngày 15/4/2026'],
    ],
    'a law passed later in the year, cited by its year or number': [
      {
        year: 2022,
        conference: { date: '30/3/2022' },
        ...pledge(`Thực hiện nghiêm ${LAW_OF_2022}. Thực hiện Luật Thi đua, khen thưởng số 06/2022/QH15.`),
      },
      ['pledge.items[0].text', LAW_OF_2022],
      ['pledge.items[0].text', 'Luật Thi đua, khen thưởng số 06/2022/QH15'],
    ],
    'a law followed before it begins': [
      in2023(
        `Thực hiện nghiêm ${LAW_OF_2022}; xét khen thưởng theo Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.`,
      ),
      ['pledge.items[0].text', LAW_OF_2022],
      ['pledge.items[0].text', 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022'],
    ],
    'a legal basis whose last day is not known for sure': [
      in2026({ legalBases: ['Căn cứ Thông tư số 12/2019/TT-BNV'] }),
      ['legalBases[0]', 'Thông tư số 12/2019/TT-BNV'],
    ],
    'a legal basis of the office that ended': [
      in2026({
        legalBases: ['Căn cứ Quyết định số 13/2024/QĐ-UBND ngày 02/5/2024 của Ủy ban nhân dân tỉnh'],
        instruments: [{ number: 'Quyết định số 13/2024/QĐ-UBND', to: '14/12/2025' }],
      }),
      ['legalBases[0]', 'Quyết định số 13/2024/QĐ-UBND ngày 02/5/2024'],
    ],
    'a legal basis that begins within the year': [
      { year: 2024, conference: { date: '28/12/2023' }, legalBases: ['Căn cứ Luật Thi đua, khen thưởng năm 2022'] },
      ['legalBases[0]', 'Luật Thi đua, khen thưởng năm 2022'],
    ],
  },
});

test('of a list for papers before and after a change, names the paper it is wrong for, and where its own may stand', async () => {
  const says = {
    year: 2025,
    conference: { date: '12/3/2025' },
    yearEndConference: { date: '10/12/2025' },
    recommendations: [{ award: 'GK' }],
    legalBases: [`Căn cứ ${DECREE}`],
  };
  const found = await findings(citationOutOfForce, says, (bloc) => readPapers(bloc, 'giao-uoc', 'to-trinh'));
  expect(found.map(({ message }) => message)).toEqual([
    `${DECREE} chỉ có hiệu lực đến ngày 30/6/2025, trước ngày của Tờ trình đề nghị khen thưởng (ngày 10/12/2025).`,
  ]);
  expect(found[0]?.hint).toMatch(
    /^Ghi căn cứ riêng cho văn bản ấy ở mục “documents\.to-trinh\.legalBases”, thay dòng này bằng “Căn cứ Nghị định số 152\/2025\/NĐ-CP .+”, hoặc bỏ cả mục “legalBases” để /u,
  );
  const documents = { 'to-trinh': { legalBases: ['Căn cứ Nghị định số 152/2025/NĐ-CP'] } };
  const mended = { ...says, documents };
  expect(await findings(citationOutOfForce, mended, (bloc) => readPapers(bloc, 'giao-uoc', 'to-trinh'))).toEqual([]);
});
