import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { findSources } from '../../src/load/find-sources.js';
import { loadSource } from '../../src/load/load-source.js';
import { validate } from '../../src/load/validate.js';
import { blocYearSchema } from '../../src/model/bloc-year.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { subjectsOf } from '../../src/view/subjects.js';
import { findAward } from '../../src/model/catalogues/find-award.js';
import { z } from 'zod';
const root = fileURLToPath(new URL('../../examples/minh-hoa', import.meta.url));
test('valid', async () => {
  const found = await findSources(nodeWorld, root);
  const out: unknown[] = [];
  if (!found.ok) throw new Error(JSON.stringify(found));
  for (const source of found.value) {
    const rec = await loadSource(nodeWorld, source);
    if (!rec.ok) throw new Error(JSON.stringify(rec.diagnostics, undefined, 1));
    out.push({ file: source.file, load: rec.diagnostics });
    const v = validate(blocYearSchema, rec.value);
    if (!v.ok) throw new Error(JSON.stringify(v.diagnostics, undefined, 1));
    const d = v.value;
    const raw = rec.value.data;
    // coverage of the schema
    const missing: string[] = [];
    const walk = (schema: any, values: any[], path: string): void => {
      let s = schema;
      while (s?._zod?.def?.innerType || s?._zod?.def?.in) s = s._zod.def.innerType ?? s._zod.def.in;
      const def = s._zod.def;
      if (def.type === 'object') {
        for (const [k, sub] of Object.entries(def.shape)) {
          const vs = values.map((x) => x?.[k]).filter((x) => x !== undefined);
          if (vs.length === 0) missing.push(`${path}.${k}`);
          else walk(sub, vs, `${path}.${k}`);
        }
      } else if (def.type === 'array') {
        const vs = values.flat();
        if (vs.length === 0) missing.push(`${path}[]`); else walk(def.element, vs, `${path}[]`);
      } else if (def.type === 'record') walk(def.valueType, values.flatMap((x) => Object.values(x)), `${path}.*`);
    };
    walk(blocYearSchema, [raw], '');
    out.push({ missing });
    out.push(Object.fromEntries((['bloc','unit','conference','guest','collective','individual'] as const).map((p) => [p, subjectsOf(d, p).map((x) => 'key' in x ? x.key : '')])));
    const awards = [...d.registrations.flatMap((r) => r.awards.map((a) => a.award)), ...d.recommendations.flatMap((r) => [r.award, ...r.priorAwards.map((p) => p.award)])];
    out.push(Object.fromEntries([...new Set(awards)].map((a) => [a, findAward(a, d.awards).key])));
    // scores
    const all = d.scoring.groups.flatMap((g) => g.criteria.flatMap((c) => (c.parts.length ? c.parts : [c]).map((p) => ({ g: g.kind, code: p.code, max: p.max }))));
    for (const g of d.scoring.groups) {
      const sum = g.criteria.reduce((t, c) => t + c.max, 0);
      out.push({ g: g.content, max: g.max, sum });
      for (const c of g.criteria) if (c.parts.length) expect(c.parts.reduce((t, p) => t + p.max, 0)).toBe(c.max);
    }
    for (const s of d.scores) {
      expect(s.entries.map((e) => e.criterion)).toEqual(all.map((a) => a.code));
      for (const e of s.entries) { const m = all.find((a) => a.code === e.criterion)!; for (const x of [e.self, e.cross, e.verified]) { expect(x).toBeLessThanOrEqual(m.max); expect((x! * 2) % 1).toBe(0); } }
    }
    const v0 = d.vote!;
    expect(v0.valid! + v0.invalid!).toBe(v0.returned); expect(v0.issued!).toBeGreaterThanOrEqual(v0.returned!);
    for (const r of d.recommendations) if (r.agree !== undefined) { expect(r.agree).toBeLessThanOrEqual(v0.valid!); const ok = (100 * r.agree) / v0.totalMembers! >= v0.threshold!; expect(ok).toBe(r.stage === 'recommended'); }
    expect(d.yearEndConference!.attendance.filter((a) => a.present).length).toBe(v0.present);
    writeFileSync(`/tmp/mh/${source.file.split('/').pop()}.json`, JSON.stringify(d, undefined, 1));
  }
  writeFileSync('/tmp/mh/out.json', JSON.stringify(out, undefined, 1));
});
