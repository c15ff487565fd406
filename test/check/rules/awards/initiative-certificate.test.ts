import { initiativeCertificate } from '../../../../src/check/rules/awards/initiative-certificate.js';
import { ruleCases } from '../../../support/rule-cases.js';

const NAME = 'Sổ tay điện tử';
const CERTIFIED = { name: NAME, decision: 'Quyết định số 15/QĐ-SYT' };
const given = (award: string, initiatives: readonly object[], level?: string) => ({
  recommendations: [
    {
      award,
      subject: 'individual',
      unit: 'Sở Y tế',
      person: { name: 'Nguyễn Văn A' },
      initiatives,
      ratings: level === undefined ? [] : [{ year: 2023, level }],
    },
  ],
});
const FIRST = 'recommendations[0].initiatives[0]';

ruleCases(initiativeCertificate, {
  valid: {
    certified: given('CSTDT', [CERTIFIED]),
    'one of two is certified': given('CSTDTQ', [{ name: 'Khác' }, CERTIFIED]),
    'a base fighter rated excellent': given('CSTDCS', [{ name: NAME }], 'Hoàn thành xuất sắc nhiệm vụ'),
    'a base fighter without an initiative': given('CSTDCS', []),
    'an advanced worker': given('LDTT', [{ name: NAME }]),
    'not by name': { recommendations: [{ award: 'CSTDT', subject: 'individual', count: 2 }] },
  },
  invalid: {
    'a fighter of the province without a certificate': [given('CSTDT', [{ name: NAME }]), [FIRST]],
    'a fighter of the province without an initiative': [given('CSTDT', []), ['recommendations[0]']],
    'a national fighter, none of two certified': [given('CSTDTQ', [{ name: NAME }, { name: 'Khác' }]), [FIRST]],
    'a base fighter who is only good': [given('CSTDCS', [{ name: NAME }], 'Hoàn thành tốt nhiệm vụ'), [FIRST]],
  },
});
