import type { BlocYear } from '../../model/bloc-year.js';

/** Whether the data says something in a list, so that only a part of it can be missing. */
export function isGiven(data: BlocYear, path: string): boolean {
  const field = Object.entries(data).find(([key]) => key === path)?.[1];
  return Array.isArray(field) && field.length > 0;
}
