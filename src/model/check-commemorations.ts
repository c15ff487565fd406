import type * as z from 'zod';
import type { CalendarDate } from './date.js';

interface Commemorations {
  readonly year: number;
  readonly commemorations: readonly { readonly date: CalendarDate }[];
}

/** An anniversary needs a day in an earlier year. */
export function checkCommemorations({ year, commemorations }: Commemorations, context: z.RefinementCtx): void {
  for (const [index, { date }] of commemorations.entries()) {
    if (date.year < year) continue;
    const params = { code: 'data.not-before-year', facts: { year } };
    context.addIssue({ code: 'custom', path: ['commemorations', index, 'date'], params });
  }
}
