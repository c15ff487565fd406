import { personDiffers } from '../../../../src/check/rules/numbers/person-differs.js';
import { ruleCases } from '../../../support/rule-cases.js';

const UNITS = [
  { name: 'Sở Y tế', headTitle: 'Giám đốc', signatory: { name: 'Trần Thị Bé' } },
  { name: 'Sở Nội vụ', headTitle: 'Giám đốc' },
];
const came = (...attendance: object[]) => ({ units: UNITS, conference: { attendance } });
const one = (name: string, title?: string, unit = 'Sở Y tế') => ({ unit, name, title });
const AT = 'conference.attendance[0].name';
const NEXT = 'conference.attendance[1].name';

ruleCases(personDiffers, {
  valid: {
    'the same': came(one('Trần Thị Bé', 'Giám đốc')),
    'the mark placed in another way': {
      units: [{ ...UNITS[0], signatory: { name: 'Nguyễn Thị Hòa' } }],
      conference: { attendance: [one('Nguyễn Thị Hoà', 'Giám đốc')] },
    },
    'another head': came(one('Lê Văn Cường', 'Giám đốc')),
    'of another unit': came(one('Trần Thị Bê', 'Giám đốc', 'Sở Nội vụ')),
    'of another office': came(one('Trần Thị Bê', 'Phó Giám đốc')),
    'two officers of like names': came(one('Lê Thị Hà', 'Chuyên viên'), one('Lê Thị Hạ', 'Chuyên viên')),
    'two deputies of an example': came(one('Lê Thị A', 'Phó Giám đốc'), one('Lê Thị B', 'Phó Giám đốc')),
    'a namesake who is no head': came(one('Trần Thị Bé', 'Chuyên viên', 'Sở Nội vụ')),
    'who signs for the head is no head': {
      units: [
        { ...UNITS[0], signatory: { name: 'Trần Thị Bé', authority: 'deputy', title: 'Phó Giám đốc' } },
        { ...UNITS[1], signatory: { name: 'Trần Thị Bé' } },
      ],
    },
  },
  invalid: {
    'another mark': [came(one('Trần Thị Bê', 'Giám đốc')), [AT]],
    'a letter fewer': [came(one('Trần Thị B', 'Giám đốc Sở Y tế')), [AT]],
    'no office said': [came(one('Trần Thị Bẻ')), [AT]],
    'a deputy': [came(one('Lê Thị Hà', 'Phó Giám đốc'), one('Lê Thị Hạ', 'Phó Giám đốc')), [NEXT]],
    'among candidates': [
      {
        units: UNITS,
        recommendations: [
          {
            award: 'LDTT',
            subject: 'individual',
            unit: 'Sở Y tế',
            person: { name: 'Trần Thi Bé', position: 'Giám đốc' },
          },
        ],
      },
      ['recommendations[0].person.name'],
    ],
    'head of two': [came(one('Trần Thị Bé', 'Giám đốc', 'Sở Nội vụ')), [AT]],
  },
});
