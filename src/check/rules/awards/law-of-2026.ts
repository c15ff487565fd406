import type { KnownAward } from '../../../model/catalogues/find-award.js';
import { TURNING_DAYS } from '../../../model/catalogues/turning-days.js';
import { ordinal } from '../../../model/date-order.js';
import { nominees } from '../../awards/nominees.js';
import { type Rule, rule } from '../../rule.js';
import { advancedCollectiveShare } from './advanced-collective-share.js';
import { advancedWorkerRating } from './advanced-worker-rating.js';
import { baseFighterStandard } from './base-fighter-standard.js';
import { excellentCollectiveFighter } from './excellent-collective-fighter.js';
import { excellentCollectiveRating } from './excellent-collective-rating.js';
import { excellentCollectiveShare } from './excellent-collective-share.js';
import { governmentFlagLeader } from './government-flag-leader.js';
import { initiativeCertificate } from './initiative-certificate.js';
import { initiativeUsedTwice } from './initiative-used-twice.js';
import { labourOrder } from './labour-order.js';
import { nationalFighterTimes } from './national-fighter-times.js';
import { occasionalAward } from './occasional-award.js';
import { oneAchievementOneAward } from './one-achievement-one-award.js';
import { preferWomen } from './prefer-women.js';
import { primeMinisterCertificate } from './prime-minister-certificate.js';
import { provinceFighterYears } from './province-fighter-years.js';
import { provincialCertificateYears } from './provincial-certificate-years.js';
import { registrationNotRequired } from './registration-not-required.js';
import { staffOfOtherUnit } from './staff-of-other-unit.js';
import { stateAwardDossier } from './state-award-dossier.js';
import { verticalUnit } from './vertical-unit.js';
import { voteResultRequired } from './vote-result-required.js';

type Concerns = (award: KnownAward) => boolean;

const any: Concerns = () => true;
const ofState: Concerns = (award) => award.ofState;
const only =
  (...keys: readonly string[]): Concerns =>
  ({ key }) =>
    keys.includes(key);

/** The rules read in the law only as it was until 30/9/2026, and the awards they look at. */
const NOT_READ: readonly (readonly [rule: Rule, concerns: Concerns])[] = [
  [governmentFlagLeader, only('CTDCP')],
  [excellentCollectiveShare, only('TTLDXS', 'DVQT')],
  [excellentCollectiveFighter, only('TTLDXS', 'DVQT')],
  [excellentCollectiveRating, only('TTLDXS', 'DVQT')],
  [advancedCollectiveShare, only('TTLDTT', 'DVTT')],
  [advancedWorkerRating, only('LDTT', 'CSTT')],
  [baseFighterStandard, only('CSTDCS')],
  [provinceFighterYears, only('CSTDT')],
  [nationalFighterTimes, only('CSTDTQ')],
  [provincialCertificateYears, only('BKT')],
  [primeMinisterCertificate, only('BKTTG')],
  [labourOrder, only('HCLD3')],
  [occasionalAward, only('BKTTG', 'HCLD1', 'HCLD2', 'HCLD3')],
  [preferWomen, any],
  [oneAchievementOneAward, ({ category }) => category === 'form'],
  [initiativeUsedTwice, any],
  [registrationNotRequired, any],
  [voteResultRequired, ({ voteRequired }) => voteRequired],
  [initiativeCertificate, only('CSTDTQ', 'CSTDT', 'CSTDCS')],
  [stateAwardDossier, ofState],
  [staffOfOtherUnit, any],
  [verticalUnit, ofState],
];

/** Which rules a person must read again under the law of 2026. */
export const lawOf2026 = rule({
  id: 'law-of-2026',
  group: 'awards',
  severity: 'info',
  title: 'Cần người đọc lại theo luật năm 2026',
  text: 'Luật số 06/2026/QH16 sửa đổi Luật Thi đua, khen thưởng có hiệu lực từ ngày 01/10/2026; các quy tắc khen thưởng ở đây mới đọc theo luật trước đó. Hồ sơ có thể trình từ ngày ấy thì quy tắc này nêu tên những quy tắc liên quan để người phụ trách đối chiếu.',
  source: {
    text: 'Luật số 06/2026/QH16 ngày 23/4/2026; hồ sơ tiếp nhận trước ngày 01/10/2026 vẫn theo luật trước đó',
    ids: ['L-09'],
    confidence: 'secondary',
  },
  example: {
    wrong: 'Tờ trình ngày 11/12/2026 đề nghị Chiến sĩ thi đua cơ sở',
    right: 'Tờ trình ngày 11/12/2025 thì không nhắc',
  },
  check({ data, reviewDates }) {
    const all = nominees(data);
    if (all.length === 0 || ordinal(reviewDates.last) < ordinal(TURNING_DAYS.amendmentOf2026.first)) return [];
    const titles = NOT_READ.filter(([, concerns]) => all.some(({ award }) => concerns(award))).map(
      ([{ meta }]) => `“${meta.title}”`,
    );
    return [
      {
        path: 'recommendations',
        message: `Hồ sơ có thể trình từ ngày 01/10/2026, khi Luật số 06/2026/QH16 có hiệu lực; những quy tắc sau mới đọc theo luật trước đó: ${titles.join(', ')}.`,
        hint: 'Người phụ trách đọc Luật số 06/2026/QH16 và văn bản hướng dẫn rồi đối chiếu từng đề nghị; hồ sơ tiếp nhận trước ngày 01/10/2026 vẫn theo luật trước đó.',
      },
    ];
  },
});
