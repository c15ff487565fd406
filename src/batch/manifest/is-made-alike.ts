import type { Making } from './manifest.js';

/** Whether two things were made from the same: data, templates and fonts, program. */
export function isMadeAlike(one: Making, other: Making): boolean {
  return one.input === other.input && one.templates === other.templates && one.version === other.version;
}

/** What something was made from, and nothing else of it. */
export function makingOf({ input, templates, version }: Making): Making {
  return { input, templates, version };
}
