import { quoted } from '../text/vietnamese.js';

/** A movement as papers name it: `“Chung sức xây dựng” giai đoạn 2026 - 2030`. */
export function movementName({
  name,
  period,
}: {
  readonly name: string;
  readonly period?: string | undefined;
}): string {
  return `${quoted(name)}${period === undefined ? '' : ` giai đoạn ${period}`}`;
}
