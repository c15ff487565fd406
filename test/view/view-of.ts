import { buildView } from '../../src/view/view.js';
import { bloc } from '../model/bloc.js';

const PLEDGE = { id: 'giao-uoc', draft: false };

/** The view of a bloc year that says so much beside the least. */
export function viewOf(says: object = {}, kind: object = {}) {
  return buildView(bloc(says), { ...PLEDGE, ...kind }).view;
}
