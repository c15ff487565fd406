import type * as z from 'zod';

interface Scored {
  readonly scoring: {
    readonly groups: readonly {
      readonly criteria: readonly { readonly code: string; readonly parts: readonly { readonly code: string }[] }[];
    }[];
  };
  readonly scores: readonly { readonly entries: readonly { readonly criterion: string }[] }[];
}

/** Codes of criteria stand once, scores name criteria of the table that have no parts, and each of them once for a unit. */
export function checkCriteria(data: Scored, context: z.RefinementCtx): void {
  const known = new Set<string>();
  const add = (code: string, path: (string | number)[]) => {
    if (known.has(code)) report(context, 'data.duplicate-criterion', path, { found: code });
    known.add(code);
  };
  for (const [group, { criteria }] of data.scoring.groups.entries()) {
    for (const [index, { code, parts }] of criteria.entries()) {
      const path = ['scoring', 'groups', group, 'criteria', index];
      if (parts.length === 0) add(code, [...path, 'code']);
      for (const [at, part] of parts.entries()) add(part.code, [...path, 'parts', at, 'code']);
    }
  }
  checkEntries(data, [...known], context);
}

function checkEntries({ scores }: Scored, known: readonly string[], context: z.RefinementCtx): void {
  for (const [unit, { entries }] of scores.entries()) {
    for (const [index, { criterion: found }] of entries.entries()) {
      const path = ['scores', unit, 'entries', index, 'criterion'];
      if (!known.includes(found)) report(context, 'data.unknown-criterion', path, { found, allowed: known });
      else if (entries.findIndex(({ criterion }) => criterion === found) < index)
        report(context, 'data.duplicate-score', path, { found });
    }
  }
}

function report(
  context: z.RefinementCtx,
  code: string,
  path: (string | number)[],
  facts: Readonly<Record<string, string | readonly string[]>>,
): void {
  context.addIssue({ code: 'custom', path, params: { code, facts } });
}
