import { bookOf, inventedData } from './invented-data.js';

/** A workbook of so many blocs as full as the invented ones, under keys and names of their own. */
export async function manyBlocs(count: number): Promise<Uint8Array> {
  const invented = await inventedData();
  return bookOf(
    Array.from({ length: count }, (_, index) => {
      const { key, data } = invented[index % invented.length]!;
      return { key: `${key}-so-${index + 1}`, data: renamed(data, index + 1) };
    }),
  );
}

function renamed(data: unknown, number: number): unknown {
  if (!hasBloc(data)) throw new Error('no bloc');
  return { ...data, bloc: { ...data.bloc, name: `${data.bloc.name} số ${number}` } };
}

function hasBloc(data: unknown): data is { readonly bloc: { readonly name: string } } {
  return typeof data === 'object' && data !== null && 'bloc' in data;
}
