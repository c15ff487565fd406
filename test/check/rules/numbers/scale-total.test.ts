import { scaleTotal } from '../../../../src/check/rules/numbers/scale-total.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (...groups: readonly (readonly [kind: string, max: number | undefined])[]) => ({
  scoring: { groups: groups.map(([kind, max], index) => ({ content: `Nhóm ${index + 1}`, kind, max })) },
});

ruleCases(scaleTotal, {
  valid: {
    'a hundred': says(['base', 60], ['base', 20], ['base', 20]),
    'a hundred and a bonus': says(['base', 100], ['bonus', 5], ['penalty', 3]),
    'a thousand with the bonus': says(['base', 950], ['bonus', 50]),
    'no table': {},
    'a maximum is not known': says(['base', 60], ['base', undefined]),
    'fifty, as here': { ...says(['base', 50]), checks: { 'scale-total': { parameters: { scales: [50] } } } },
  },
  invalid: {
    'five short': [says(['base', 60], ['base', 20], ['base', 15]), ['scoring.groups']],
    'five too many': [says(['base', 105], ['bonus', 10]), ['scoring.groups']],
  },
});
