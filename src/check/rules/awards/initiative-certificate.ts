import { isPerson } from '../../awards/is-person.js';
import { LAW_OF_2022 } from '../../awards/law-of-2022.js';
import { type Nominee, nominees } from '../../awards/nominees.js';
import { ratingOfYear } from '../../awards/rating-of-year.js';
import { type RuleFinding, rule } from '../../rule.js';

/** An emulation fighter whose dossier has no certified initiative. */
export const initiativeCertificate = rule({
  id: 'initiative-certificate',
  group: 'awards',
  severity: 'error',
  title: 'Chiến sĩ thi đua thiếu chứng nhận sáng kiến, đề tài',
  text: 'Hồ sơ Chiến sĩ thi đua phải có chứng nhận sáng kiến, đề tài. Quy tắc đòi ít nhất một sáng kiến có số quyết định công nhận; Chiến sĩ thi đua cơ sở đã xếp loại xuất sắc, hoặc chưa ghi sáng kiến nào, thì bỏ qua.',
  source: {
    text: 'Luật Thi đua, khen thưởng năm 2022, Điều 21, Điều 22, Điều 23, khoản 1 Điều 84',
    ids: ['L-11', 'L-12', 'L-26'],
    confidence: 'verified',
  },
  ...LAW_OF_2022,
  example: {
    wrong: 'Chiến sĩ thi đua tỉnh, sáng kiến “Sổ tay điện tử”, không có quyết định công nhận',
    right: 'Chiến sĩ thi đua tỉnh, sáng kiến “Sổ tay điện tử”, Quyết định số 15/QĐ-SNV ngày 10/11/2025',
  },
  check: ({ data }) => [
    ...nominees(data, ['CSTDTQ', 'CSTDT']).filter(isPerson).flatMap(uncertified),
    ...nominees(data, ['CSTDCS']).filter(isPerson).filter(restsOnInitiative).flatMap(uncertified),
  ],
});

function restsOnInitiative(nominee: Nominee): boolean {
  return nominee.entry.initiatives.length > 0 && ratingOfYear(nominee)?.grade !== 'excellent';
}

function uncertified({ who, award, entry, path }: Nominee): readonly RuleFinding[] {
  const { initiatives } = entry;
  if (initiatives.some(({ decision }) => decision !== undefined)) return [];
  const isNone = initiatives.length === 0;
  return [
    {
      path: isNone ? path : `${path}.initiatives[0]`,
      message: `${who} được đề nghị ${award.name} nhưng ${isNone ? 'không có sáng kiến, đề tài nào' : 'sáng kiến, đề tài chưa ghi quyết định công nhận'}.`,
      hint: `Ghi ${isNone ? 'sáng kiến, đề tài ở “initiatives”, kèm ' : ''}số, ngày quyết định công nhận ở “decision” của sáng kiến.`,
    },
  ];
}
