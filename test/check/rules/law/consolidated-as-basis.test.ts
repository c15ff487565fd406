import { consolidatedAsBasis } from '../../../../src/check/rules/law/consolidated-as-basis.js';
import { ruleCases } from '../../../support/rule-cases.js';

const bases = (...legalBases: string[]) => ({ legalBases });

ruleCases(consolidatedAsBasis, {
  valid: {
    'the law itself': bases('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022'),
    'named beside the law': bases('Căn cứ Luật Thi đua, khen thưởng năm 2022 (Văn bản hợp nhất số 115/VBHN-VPQH)'),
    'in running text': { theme: 'Văn bản hợp nhất số 115/VBHN-VPQH' },
  },
  invalid: {
    'in full': [
      bases('Căn cứ Văn bản hợp nhất số 115/VBHN-VPQH của Văn phòng Quốc hội'),
      ['legalBases[0]', 'Văn bản hợp nhất số 115/VBHN-VPQH'],
    ],
    'in short, without its lead': [
      bases('Căn cứ Kế hoạch', 'VBHN 115/VBHN-VPQH'),
      ['legalBases[1]', 'VBHN 115/VBHN-VPQH'],
    ],
    'without number': [bases('- Căn cứ Văn bản hợp nhất của Luật'), ['legalBases[0]', 'Văn bản hợp nhất']],
  },
});
