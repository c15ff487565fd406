import type { Check } from '../check.js';
import { finding, type PreflightFinding } from '../finding.js';

/** RFC 3066: `vi`, `vi-VN`. */
const LANGUAGE = /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/u;

/** What the catalog tells readers of the whole file: that it has a structure, its language, that its title is to be shown. */
export const checkSettings: Check = ({ catalog, structure }) => {
  const marks = catalog.dictionary('MarkInfo');
  const findings: PreflightFinding[] = [];
  if (!marks?.flag('Marked')) findings.push(finding('not-marked'));
  if (marks?.flag('Suspects')) findings.push(finding('suspects'));
  if (structure === undefined) findings.push(finding('no-structure'));
  if (!catalog.has('Lang') || catalog.text('Lang') === '') findings.push(finding('no-language'));
  if (!catalog.dictionary('ViewerPreferences')?.flag('DisplayDocTitle')) findings.push(finding('title-hidden'));
  const languages = [catalog, ...(structure?.elements ?? []).map(({ dictionary }) => dictionary)];
  for (const language of new Set(languages.map((dictionary) => dictionary.text('Lang') ?? '')))
    if (language !== '' && !LANGUAGE.test(language)) findings.push(finding('language-tag', { found: language }));
  return findings;
};
