import { findUnit } from '../../../model/units-by-reference.js';
import { rule } from '../../rule.js';

/** A unit checks its own points. */
export const scoresItself = rule({
  id: 'scores-itself',
  group: 'numbers',
  severity: 'error',
  title: 'Đơn vị chấm chéo chính mình',
  text: 'Chấm chéo là đơn vị này chấm đơn vị khác.',
  source: { text: 'Chấm chéo là chấm lẫn nhau, mỗi cặp gồm hai đơn vị khác nhau', confidence: 'verified' },
  example: {
    wrong: 'crossScoring: [{scorer: Sở Y tế, scored: Sở Y tế}]',
    right: 'crossScoring: [{scorer: Sở Y tế, scored: Sở Nội vụ}]',
  },
  check: ({ data: { crossScoring, units } }) =>
    crossScoring.flatMap(({ scorer, scored }, index) => {
      const unit = findUnit(units, scored);
      if (unit === undefined || findUnit(units, scorer) !== unit) return [];
      const message = `${unit.name} được ghi là chấm chéo chính mình.`;
      return [{ path: `crossScoring[${index}].scored`, message, hint: 'Sửa “scorer” hoặc “scored” của cặp này.' }];
    }),
});
