import type { Desk } from '../desk/desk.js';
import { element } from '../parts/element.js';
import { createFaultNotice } from './fault-notice.js';
import { createLostNotice } from './lost-notice.js';
import { createMadeNotice } from './made-notice.js';
import { createUnsavedNotice } from './unsaved-notice.js';

/** What a person should know of before anything else: faults of our own, changes not downloaded yet, what was made. */
export function createNotices(desk: Desk): HTMLElement {
  const notices = [createFaultNotice, createLostNotice, createUnsavedNotice, createMadeNotice];
  return element('div', { class: 'notices' }, ...notices.map((create) => create(desk)));
}
