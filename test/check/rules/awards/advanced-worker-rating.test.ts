import { advancedWorkerRating } from '../../../../src/check/rules/awards/advanced-worker-rating.js';
import { ruleCases } from '../../../support/rule-cases.js';

const rated = (...ratings: readonly (readonly [year: number, level: string])[]) => ({
  recommendations: [
    {
      award: 'LDTT',
      subject: 'individual',
      unit: 'Sở Y tế',
      person: { name: 'Nguyễn Văn A' },
      ratings: ratings.map(([year, level]) => ({ year, level })),
    },
  ],
});

ruleCases(advancedWorkerRating, {
  valid: {
    good: rated([2023, 'Hoàn thành tốt nhiệm vụ']),
    excellent: rated([2023, 'Hoàn thành xuất sắc nhiệm vụ']),
    'good, abbreviated': rated([2023, 'HTTNV']),
    'not rated': rated(),
    'rated in another year': rated([2022, 'Hoàn thành nhiệm vụ']),
  },
  invalid: {
    done: [rated([2023, 'Hoàn thành nhiệm vụ']), ['recommendations[0].ratings[0].level']],
    'not done': [rated([2023, 'Không hoàn thành nhiệm vụ']), ['recommendations[0].ratings[0].level']],
    'done, abbreviated': [rated([2023, 'HTNV']), ['recommendations[0].ratings[0].level']],
  },
});
