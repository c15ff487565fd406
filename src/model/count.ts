import { z } from 'zod';

/** A number of people, ballots or awards. */
export function count(label: string) {
  return z.int().min(0).meta({ label });
}
