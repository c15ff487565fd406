import type { Progress } from '../../protocol.js';
import type { Desk } from '../desk/desk.js';
import type { State } from '../desk/state.js';
import { stop } from '../desk/stop.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import { icon } from '../parts/icon.js';
import { WORDS } from '../words.js';

/** What is over sooner is not worth telling. */
const SOON = 400;

/** The bar below: what is being done and how far it is, with a button to stop it. */
export function createStatusBar(desk: Desk): HTMLElement {
  const words = element('span', { role: 'status', class: 'status-words' });
  const meter = element('progress', { 'aria-label': WORDS.tasks.meter, hidden: true });
  const ends = button(WORDS.stop, () => void stop(desk), { class: 'stop', hidden: true });
  const privacy = element('span', { class: 'privacy' }, icon('lock'), element('span', {}, WORDS.privacy));
  const draw = () => {
    const { state } = desk.store;
    words.textContent = wordsOf(state);
    drawMeter(meter, state);
    ends.hidden = state.tasks.length === 0;
  };
  desk.store.watch(({ tasks, told, looked, blocs }) => [tasks, told, looked, blocs], drawLater(ends, draw));
  return element('footer', { class: 'status' }, words, meter, ends, privacy);
}

/** Draws a task only once it has taken a while, and its end at once. */
function drawLater(ends: HTMLElement, draw: () => void): (state: State) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const drawNow = () => {
    clearTimeout(waiting);
    waiting = undefined;
    draw();
  };
  return ({ tasks }) => {
    if (tasks.length === 0 || !ends.hidden) drawNow();
    else waiting ??= setTimeout(drawNow, SOON);
  };
}

function wordsOf(state: State): string {
  const task = state.tasks.at(-1);
  const progress = progressOf(state);
  if (task !== undefined)
    return progress === undefined ? task.name : `${task.name} ${WORDS.tasks.progress(progress.done, progress.of)}`;
  return progress === undefined ? state.told : WORDS.tasks.rest(progress.done, progress.of);
}

/** How far the task is, or the reading of the other blocs while there is none. */
function progressOf({ tasks, looked, blocs, resting }: State): Progress | undefined {
  const task = tasks.at(-1);
  if (task !== undefined) return task.progress;
  return looked.size < blocs.length && !resting ? { done: looked.size, of: blocs.length } : undefined;
}

function drawMeter(meter: HTMLProgressElement, state: State): void {
  const progress = progressOf(state);
  meter.hidden = state.tasks.length === 0 && progress === undefined;
  if (progress === undefined) meter.removeAttribute('value');
  else Object.assign(meter, { max: progress.of, value: progress.done });
}
