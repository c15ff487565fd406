import { beside, paragraph } from './blocks.mjs';
import { letterhead } from './letterhead.mjs';

/** A pledge, of its texts or of the tags of a template. */
export const pledgeBlocks = (source) => [
  letterhead(source, []),
  paragraph('title', 'GIAO ƯỚC THI ĐUA'),
  paragraph('subject', source.text('subject')),
  ...source.each('bases', (base) => [paragraph('base', base.text('text'))]),
  paragraph('body', source.text('today')),
  ...source.each('members', (member) => [paragraph('body', member.text('text'))]),
  paragraph('body', source.text('opening')),
  ...source.each('contents', (content) => [paragraph('body', content.text('text'))]),
  paragraph('body', 'Các đơn vị trong Khối cam kết thực hiện tốt các nội dung giao ước nêu trên.'),
  paragraph('body', 'Giao ước này được lập thành 08 bản có giá trị như nhau; mỗi đơn vị giữ 01 bản.'),
  paragraph('part', 'ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC'),
  ...source.each('pairs', (pair) => [beside([50, 50], signer(pair, 'left'), signer(pair, 'right'))]),
];

const signer = (pair, side) => [
  paragraph('role', pair.text(`${side}Role`)),
  paragraph('role', pair.text(`${side}Unit`)),
  paragraph('role', pair.text(`${side}Title`)),
  paragraph('name', pair.text(`${side}Name`)),
];
