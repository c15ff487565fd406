import type { PageFinding } from '../../protocol.js';
import { WORDS } from '../words.js';
import type { Desk } from './desk.js';
import { showBloc } from './show-bloc.js';

/** Gives a small field of the open bloc another value and shows what follows from it; what stands against it. */
export async function applyChange(desk: Desk, path: string, value: string): Promise<readonly PageFinding[]> {
  const { store } = desk;
  const { bloc } = store.state;
  if (bloc === undefined) return [];
  const change = { bloc, path, value };
  // what follows from several changes is shown once, after the last of them
  desk.later(() => {});
  const answer = await desk.during(WORDS.tasks.change, () => desk.ask('change', change));
  if (answer === undefined) return [{ severity: 'error', message: WORDS.fault.change }];
  if (!answer.changed) return answer.findings;
  const { looked, changes } = store.state;
  store.set({
    changes: [...changes, answer.before === undefined ? change : { ...change, before: answer.before }],
    unsaved: true,
    looked: new Set([...looked].filter((id) => id !== bloc)),
    told: WORDS.told.changed,
  });
  desk.later(() => void showBloc(desk, bloc));
  return answer.findings;
}
