import { AWARDS } from '../../model/catalogues/awards.js';
import type { CasedPhrase } from './miscased.js';

const ORDERS = ['Lao động', 'Độc lập', 'Quân công', 'Chiến công', 'Bảo vệ Tổ quốc'];
const GRADES = ['', ' hạng Nhất', ' hạng Nhì', ' hạng Ba'];

/** How awards write their capitals: those of the catalogue, what several have in common, and the orders (VH-10, VH-17). */
export const AWARD_NAMES: readonly CasedPhrase[] = [
  ...AWARDS.map(({ name }) => either(name)),
  ...ORDERS.flatMap((order) => GRADES.map((grade): CasedPhrase => [`Huân chương ${order}${grade}`])),
  ['Huân chương Sao vàng'],
  ['Huân chương Hồ Chí Minh'],
  ['Anh hùng Lao động'],
  ['Cờ thi đua'],
  ['Bằng khen'],
  ['Kỷ niệm chương'],
  ['Chiến sĩ thi đua'],
];

/** Both `Tập thể lao động xuất sắc` and `Tập thể Lao động xuất sắc` are in use. */
function either(name: string): CasedPhrase {
  return name.startsWith('Tập thể lao động') ? [name, name.replace('lao động', 'Lao động')] : [name];
}
