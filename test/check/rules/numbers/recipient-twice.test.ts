import { recipientTwice } from '../../../../src/check/rules/numbers/recipient-twice.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(recipientTwice, {
  valid: {
    different: { recipients: ['Sở Nội vụ', 'Các đơn vị trong Khối'] },
    'in two lists': { recipients: ['Sở Nội vụ'], documents: { 'ke-hoach': { recipients: ['Sở Nội vụ'] } } },
    none: {},
  },
  invalid: {
    twice: [{ recipients: ['Sở Nội vụ', 'Các đơn vị trong Khối', 'Sở Nội vụ'] }, ['recipients[2]']],
    'tones placed differently': [{ recipients: ['Sở Văn hoá', 'Sở Văn hóa'] }, ['recipients[1]']],
    'copies of the pledge': [
      { copies: [{ recipient: 'Thường trực Tỉnh ủy' }, { recipient: 'Thường trực Tỉnh ủy', count: 2 }] },
      ['copies[1]'],
    ],
    'of one paper': [
      { documents: { 'to-trinh': { addressees: ['UBND tỉnh', 'UBND tỉnh'], recipients: ['Như trên', 'như trên'] } } },
      ['documents.to-trinh.recipients[1]'],
      ['documents.to-trinh.addressees[1]'],
    ],
    'invited twice': [
      { conference: { invitation: { recipients: ['Sở Nội vụ', 'Sở Nội vụ'] } } },
      ['conference.invitation.recipients[1]'],
    ],
  },
});
