import type { BlocYear, LoadedBlocYear } from '../../src/index.js';

/** A bloc year as if it had been loaded from a file. */
export function loaded(data: BlocYear): LoadedBlocYear {
  return {
    data,
    file: 'bloc.yaml',
    texts: new Map(),
    locate: () => ({ place: { file: 'bloc.yaml' }, label: undefined }),
    typed: () => undefined,
  };
}
