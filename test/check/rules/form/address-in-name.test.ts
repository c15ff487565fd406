import { addressInName } from '../../../../src/check/rules/form/address-in-name.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(addressInName, {
  valid: {
    'a surname': { conference: { secretary: { name: 'Ông Ích Khiêm' } } },
    'who does not sign': { conference: { attendance: [{ unit: 'Sở Y tế', name: 'Bà Lê Thị C' }] } },
    'a name that begins alike': { conference: { secretary: { name: 'Bành Thị C' } } },
  },
  invalid: {
    'a secretary': [{ conference: { secretary: { name: 'Bà Lê Thị C' } } }, ['conference.secretary.name']],
    'a signer': [
      { units: [{ name: 'Sở Y tế', signatory: { name: 'Đồng chí Lê Văn C' } }] },
      ['units[0].signatory.name'],
    ],
    'of a short name': [{ vote: { tellers: [{ name: 'ông Lê C' }] } }, ['vote.tellers[0].name']],
    'a teller': [{ vote: { tellers: [{ name: 'đ/c Lê Văn C' }] } }, ['vote.tellers[0].name']],
    'both sides of a handover': [
      { handover: { giver: { name: 'Ông Lê Văn A' }, receiver: { name: 'Ông Lê Văn B' } } },
      ['handover.giver.name'],
      ['handover.receiver.name'],
    ],
  },
});
