import type { BlocYear } from '../../model/bloc-year.js';
import type { PaperOrder } from '../../pipeline/paper-order.js';
import { subjectName } from './subject-name.js';

/** How a list calls a paper: by its kind and, where there are several of it, by whom or what it is made for. */
export function paperTitle({ kind, subject }: PaperOrder, data: BlocYear): string {
  const name = subjectName(data, subject);
  return name === undefined ? kind.name : `${kind.name} - ${name}`;
}
