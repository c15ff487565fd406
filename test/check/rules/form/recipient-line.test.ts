import { recipientLine } from '../../../../src/check/rules/form/recipient-line.js';
import { ruleCases } from '../../../support/rule-cases.js';

const plan = (recipients: readonly string[], says: object = {}) => ({
  ...says,
  documents: { 'ke-hoach': { recipients } },
});
const at = (index: number): readonly [string] => [`documents.ke-hoach.recipients[${index}]`];

ruleCases(recipientLine, {
  valid: {
    'as they should be': plan(['Sở Nội vụ', 'Các đơn vị', 'Lưu: VT, TH (2)']),
    'the marks that print anyway': plan(['Sở Nội vụ;', 'Lưu: VT.']),
    'of the Party': plan(['Sở Nội vụ', 'Lưu Văn phòng Tỉnh ủy'], { regime: 'party' }),
    'who keeps': plan(['Lưuyến', 'Phòng Lưu trữ', 'Lưu: VT']),
    'of a state paper of the Party': {
      regime: 'party',
      documents: { 'to-trinh': { regime: 'state', recipients: ['Như trên', 'Lưu: VT'] } },
    },
  },
  invalid: {
    'a dash': [plan(['- Sở Nội vụ', 'Lưu: VT']), at(0)],
    'the label': [plan(['Nơi nhận: Sở Nội vụ', 'Lưu: VT']), at(0)],
    'a full stop before the end': [plan(['Sở Nội vụ.', 'Lưu: VT']), at(0)],
    'a semicolon at the end': [plan(['Sở Nội vụ', 'Lưu: VT;']), at(1)],
    'no colon': [plan(['Sở Nội vụ', 'Lưu VT']), at(1)],
    'of the Party in a state paper': [plan(['Sở Nội vụ', 'Lưu Văn phòng']), at(1)],
    'of the state in a paper of the Party': [plan(['Sở Nội vụ', 'Lưu: VT'], { regime: 'party' }), at(1)],
    'not last': [plan(['Lưu: VT', 'Sở Nội vụ']), at(0)],
    'for all papers': [{ recipients: ['Sở Nội vụ', 'Lưu VT'] }, ['recipients[1]']],
    addressees: [
      { documents: { 'to-trinh': { addressees: ['Kính gửi: Ủy ban nhân dân tỉnh'] } } },
      ['documents.to-trinh.addressees[0]'],
    ],
  },
});
