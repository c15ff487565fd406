/** One count: the list its mark belongs to, as Word numbers lists, and its position from 1. */
export interface Count {
  readonly list: number;
  readonly position: number;
}

/** Counts what is marked in one row; it takes a number among the lists only when something is counted. */
export function createCounter(nextList: () => number): () => Count {
  let list: number | undefined;
  let position = 0;
  return () => {
    list ??= nextList();
    position += 1;
    return { list, position };
  };
}
