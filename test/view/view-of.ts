import { paperFacts } from '../../src/view/paper.js';
import type { Subject } from '../../src/view/subjects.js';
import { buildView } from '../../src/view/view.js';
import { bloc } from '../model/bloc.js';

const PLEDGE = { id: 'giao-uoc', draft: false, of: 'pledge', dated: 'conference' } as const;

/** The view of a bloc year that says so much beside the least. */
export function viewOf(says: object = {}, kind: object = {}, subject: Subject = { per: 'bloc' }) {
  return buildView(paperFacts(bloc(says), { ...PLEDGE, ...kind }, subject)).view;
}
