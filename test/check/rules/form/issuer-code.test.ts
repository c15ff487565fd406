import { issuerCode } from '../../../../src/check/rules/form/issuer-code.js';
import { ruleCases } from '../../../support/rule-cases.js';

const coded = (code: string) => ({ bloc: { name: 'Khối thi đua', issuerCode: code } });
const PATH = 'bloc.issuerCode';

ruleCases(issuerCode, {
  valid: {
    none: {},
    'in capitals': coded('KTĐTH'),
    'with a dash': coded('KTĐ-VHXH'),
    'of a unit, as that unit writes it': { units: [{ name: 'Sở Ngoại vụ', issuerCode: 'SNgV' }] },
    'like a kind of paper': { units: [{ name: 'Thanh tra tỉnh', issuerCode: 'TTr' }] },
    'of a council': coded('HĐ-TĐKT'),
  },
  invalid: {
    'spaces at the dash': [coded('KTĐ - TH'), [PATH]],
    'a space': [coded('KTĐ TH'), [PATH]],
    'small letters': [coded('ktđ'), [PATH]],
    'small behind the dash': [coded('KTĐ-th'), [PATH]],
    'the kind of paper too': [coded('KH-KTĐ'), [PATH]],
    'the kind of paper of the Party': [coded('BC/KTĐ'), [PATH]],
    'a slash': [coded('KTĐ/TU'), [PATH]],
    'of a unit': [{ units: [{ name: 'Sở Y tế' }, { name: 'Sở Nội vụ', issuerCode: 'S NV' }] }, ['units[1].issuerCode']],
  },
});
