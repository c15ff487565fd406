import { copiesInText } from '../../../../src/check/rules/numbers/copies-in-text.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (commitment: string) => ({ pledge: { commitment }, copies: [{ recipient: 'Hội đồng' }] });

ruleCases(copiesInText, {
  valid: {
    'as many as there are': says('Giao ước được lập thành 03 bản.'),
    'in words': says('được lập thành ba bản'),
    'of something else': says('Hồ sơ lập thành 02 bộ'),
    'not all units are known': { ...says('được lập thành 10 bản'), unitsComplete: false },
  },
  invalid: {
    more: [says('Giao ước được lập thành 10 bản.'), ['pledge.commitment', 'lập thành 10 bản']],
    'one for the council is not counted': [
      says('lập thành 02 (hai) bản'),
      ['pledge.commitment', 'lập thành 02 (hai) bản'],
    ],
  },
});
