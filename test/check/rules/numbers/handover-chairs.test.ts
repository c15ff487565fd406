import { handoverChairs } from '../../../../src/check/rules/numbers/handover-chairs.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (giver: string | undefined, receiver: string | undefined) => ({
  roles: [
    { role: 'chair', unit: 'Sở Nội vụ', year: 2023 },
    { role: 'chair', unit: 'Sở Y tế', year: 2024 },
  ],
  handover: { giver: { name: 'A', unit: giver }, receiver: { name: 'B', unit: receiver } },
});

ruleCases(handoverChairs, {
  valid: {
    'both of the chairs': says('Sở Nội vụ', 'Sở Y tế'),
    'somebody of no unit of the bloc': says('Sở Tài chính', 'Sở Y tế'),
    'units unsaid': says(undefined, undefined),
    'nobody chairs yet': { ...says('Sở Y tế', 'Sở Y tế'), roles: [] },
  },
  invalid: {
    'to another unit': [says('Sở Nội vụ', 'Sở Nội vụ'), ['handover.receiver.unit']],
    'the wrong way round': [says('Sở Y tế', 'Sở Nội vụ'), ['handover.giver.unit'], ['handover.receiver.unit']],
  },
});
