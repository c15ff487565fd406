import { describe, expect, test } from '@jest/globals';
import type { EngineLine } from '../../../../src/page/ui/ask-engine.js';
import { AskQueue } from '../../../../src/page/ui/desk/ask-queue.js';

/** An engine that answers when it is told to, with what it was asked. */
function slowEngine() {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  let stopped = 0;
  const line = {
    ask: (name: string, ask: unknown) => {
      asked.push(`${name} ${JSON.stringify(ask)}`);
      return new Promise((resolve, reject) =>
        answers.push(() => (name === 'example' ? reject(new Error('oh')) : resolve(ask))),
      );
    },
    stop: () => {
      stopped += 1;
    },
  } as unknown as EngineLine;
  const answer = async () => {
    answers.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { line, asked, answer, stops: () => stopped };
}

const bloc = (id: string) => ({ bloc: id });

describe('the queue of questions', () => {
  test('asks one at a time, and what a person waits for before the background', async () => {
    const { line, asked, answer } = slowEngine();
    const queue = new AskQueue(() => line);
    void queue.ask('bloc', bloc('first'));
    void queue.ask('bloc', bloc('behind'), { background: true });
    void queue.ask('bloc', bloc('wanted'));
    expect(asked).toEqual(['bloc {"bloc":"first"}']);
    await answer();
    await answer();
    expect(asked).toEqual(['bloc {"bloc":"first"}', 'bloc {"bloc":"wanted"}', 'bloc {"bloc":"behind"}']);
  });

  test('passes over what is not wanted any more when its turn has come', async () => {
    const { line, asked, answer } = slowEngine();
    const queue = new AskQueue(() => line);
    let wanted = true;
    void queue.ask('bloc', bloc('first'));
    const second = queue.ask('bloc', bloc('second'), { wanted: () => wanted });
    wanted = false;
    await answer();
    await expect(second).resolves.toEqual({ state: 'dropped' });
    expect(asked).toHaveLength(1);
  });

  test('a fault of the engine is an answer, and the next question is asked', async () => {
    const { line, answer } = slowEngine();
    const queue = new AskQueue(() => line);
    const broken = queue.ask('example', null);
    const next = queue.ask('bloc', bloc('next'));
    await answer();
    await expect(broken).resolves.toEqual({ state: 'failed', detail: 'oh' });
    await answer();
    await expect(next).resolves.toEqual({ state: 'answered', answer: { bloc: 'next' } });
  });

  test('a restart drops all that was asked and asks another engine from then on', async () => {
    const engines = [slowEngine(), slowEngine()];
    let started = 0;
    const queue = new AskQueue(() => engines[started++]!.line);
    const [running, waiting] = [queue.ask('bloc', bloc('running')), queue.ask('bloc', bloc('waiting'))];
    queue.restart();
    await expect(Promise.all([running, waiting])).resolves.toEqual([{ state: 'dropped' }, { state: 'dropped' }]);
    expect(engines[0]?.stops()).toBe(1);
    const after = queue.ask('bloc', bloc('after'));
    await engines[0]?.answer();
    await engines[1]?.answer();
    await expect(after).resolves.toEqual({ state: 'answered', answer: { bloc: 'after' } });
    expect(engines[0]?.asked).toEqual(['bloc {"bloc":"running"}']);
  });
});
