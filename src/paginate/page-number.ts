import type { PageSpec } from '../blocks/types.js';
import type { PageItem } from '../pages/types.js';
import type { FontMetricsSet } from '../text/fonts.js';
import { lineMetrics } from '../text/line-metrics.js';
import { measureText } from '../text/measure-text.js';

/** The number of a page (from 0), centred over the text area; the first page shows none. */
export function pageNumber(index: number, spec: PageSpec, fonts: FontMetricsSet): PageItem[] {
  if (index === 0) return [];
  const { size, top } = spec.number;
  const text = String(index + 1);
  const width = measureText(text, fonts.regular, size);
  const mirrored = spec.mirrored && index % 2 === 1;
  const left = mirrored ? spec.margin.right : spec.margin.left;
  const area = spec.width - spec.margin.left - spec.margin.right;
  const { baseline } = lineMetrics({ size, line: { rule: 'multiple', value: 1 } }, fonts.regular);
  return [
    { type: 'text', x: left + (area - width) / 2, y: top + baseline, text, font: 'regular', size, wordSpace: 0, width },
  ];
}
