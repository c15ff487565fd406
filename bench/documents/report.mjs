import {
  ASSESSMENT,
  awards,
  FORMS,
  MOVEMENTS,
  paragraphs,
  SITUATION,
  scores,
  staff,
  TASKS,
  TITLES,
  targets,
  WRITTEN,
} from './report-content.mjs';
import { capitals, number, official, person, province, UNITS } from './varied.mjs';

const YEAR = 2026;

const date = (index) => number(index, 0, 16, 28);

/** The data of one report of a series, as `thidua` takes it. */
const blocYearOf = (index) => ({
  regime: 'state',
  authority: { level: 'tỉnh', name: province(index) },
  place: province(index),
  bloc: { name: `Khối thi đua các cơ quan tổng hợp số ${index + 1}`, shortName: 'Khối thi đua', issuerCode: 'KTĐ' },
  year: YEAR,
  units: UNITS.map(([name, headTitle], place) => ({
    name,
    headTitle,
    signatory: { name: person(index, place) },
    staff: staff(index, place),
  })),
  roles: [
    { role: 'chair', unit: UNITS[0][0], year: YEAR },
    { role: 'viceChair', unit: UNITS[1][0], year: YEAR },
  ],
  yearEndConference: { date: '15/12/2026', place: UNITS[0][0] },
  targets: targets(index).map(({ content, unit, planned, actual }) => ({
    content,
    unitOfMeasure: unit,
    planned: String(planned),
    actual: String(actual),
  })),
  narrative: { yearEnd: Object.fromEntries(WRITTEN.map((field) => [field, paragraphs(index, field).join('\n')])) },
  scoring: {
    groups: [
      { content: 'Nhiệm vụ chính trị', max: 60, criteria: [{ code: 'a', content: 'Nhiệm vụ chuyên môn', max: 60 }] },
      { content: 'Thi đua, khen thưởng', max: 40, criteria: [{ code: 'b', content: 'Phong trào thi đua', max: 40 }] },
      { content: 'Điểm thưởng', kind: 'bonus', max: 5, criteria: [{ code: 'c', content: 'Mô hình mới', max: 5 }] },
      { content: 'Điểm trừ', kind: 'penalty', max: 5, criteria: [{ code: 'd', content: 'Chậm báo cáo', max: 5 }] },
    ],
  },
  scores: scores(index).map(({ unit, work, movement, bonus, self }) => ({
    unit,
    entries: [
      { criterion: 'a', self: work + 1, verified: work, reason: 'Chậm một nhiệm vụ' },
      { criterion: 'b', self: self - work - 1, verified: movement, reason: 'Thiếu minh chứng' },
      { criterion: 'c', self: bonus, verified: bonus, reason: 'Mô hình được nhân rộng' },
      { criterion: 'd', self: 0, verified: 0 },
    ],
  })),
  recommendations: [...awards(index, TITLES), ...awards(index, FORMS)].map((award) => ({
    ...award,
    stage: 'awarded',
    year: YEAR - 1,
    decision: 'Quyết định số 12/QĐ-UBND ngày 10 tháng 01 năm 2026',
  })),
  documents: { 'bao-cao-tong-ket': { number: String(index + 1), date: `${date(index)}/12/2026` } },
});

const sections = (index, headings) =>
  headings.map(([heading, field]) => ({
    heading,
    paragraphs: field === undefined ? [] : paragraphs(index, field).map((text) => ({ text })),
  }));

const percent = ({ planned, actual }) => String(Math.round((actual / planned) * 1000) / 10).replace('.', ',');

const counts = ({ subject, count }) =>
  subject === 'collective'
    ? { collectives: official(count), individuals: '0' }
    : { collectives: '0', individuals: official(count) };

const awardRows = (index, list) =>
  awards(index, list).map((award, place) => ({ position: String(place + 1), award: award.award, ...counts(award) }));

const sum = (list, of) => list.reduce((before, item) => before + of(item), 0);

const awardSums = (index) => {
  const all = [...awards(index, TITLES), ...awards(index, FORMS)];
  const of = (subject) =>
    official(
      sum(
        all.filter((one) => one.subject === subject),
        ({ count }) => count,
      ),
    );
  return { allCollectives: of('collective'), allIndividuals: of('individual') };
};

/** All texts of the same report, for those who know neither the law nor the layout of such papers. */
const factsOf = (index) => {
  const { bloc, place } = blocYearOf(index);
  const [members, women, partyMembers] = ['total', 'women', 'partyMembers'].map((count) =>
    sum(UNITS, (unit) => staff(index, UNITS.indexOf(unit))[count]),
  );
  return {
    superior: capitals(`UBND tỉnh ${place}`),
    issuer: capitals(bloc.name),
    number: `Số: ${official(index + 1)}/BC-KTĐ`,
    placeAndDate: `${place}, ngày ${date(index)} tháng 12 năm ${YEAR}`,
    subject: `Tổng kết công tác thi đua, khen thưởng năm ${YEAR};`,
    secondSubject: `phương hướng, nhiệm vụ năm ${YEAR + 1} của ${bloc.name}`,
    opening: `${bloc.name} báo cáo tổng kết công tác thi đua, khen thưởng năm ${YEAR} và phương hướng, nhiệm vụ năm ${YEAR + 1} như sau:`,
    members: `${bloc.name} có 08 đơn vị thành viên: ${UNITS.map(([name]) => name).join('; ')}.`,
    staff: `Sở Nội vụ là Khối trưởng, Sở Tài chính là Khối phó; tổng số cán bộ, công chức, viên chức, người lao động của các đơn vị là ${members} người, trong đó có ${women} nữ, ${partyMembers} đảng viên.`,
    situation: sections(index, SITUATION.slice(0, 1))[0].paragraphs,
    politics: sections(index, SITUATION.slice(1)),
    targets: targets(index).map((target, position) => ({
      position: String(position + 1),
      content: target.content,
      unit: target.unit,
      planned: String(target.planned),
      actual: String(target.actual),
      percent: percent(target),
    })),
    movements: sections(index, MOVEMENTS),
    titles: awardRows(index, TITLES),
    forms: awardRows(index, FORMS),
    ...awardSums(index),
    assessment: sections(index, ASSESSMENT),
    scores: scores(index).map(({ unit, self, verified, bonus, total }, position) => ({
      position: String(position + 1),
      unit,
      self: String(self),
      verified: String(verified),
      bonus: String(bonus),
      total: String(total),
      rank: String(position + 1),
    })),
    tasks: sections(index, TASKS),
    end: `Trên đây là báo cáo tổng kết công tác thi đua, khen thưởng năm ${YEAR}; phương hướng, nhiệm vụ năm ${YEAR + 1} của ${bloc.name}./.`,
    signer: person(index, 0),
  };
};

/** One report of a series; reports of a series differ. */
export const report = (index) => ({
  name: 'report',
  kind: 'bao-cao-tong-ket',
  blocYear: blocYearOf(index),
  facts: factsOf(index),
});
