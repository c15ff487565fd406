import type { BlocYear } from '../../model/bloc-year.js';

/** A name that the data fixes: of a unit or of the bloc. */
export interface KnownName {
  readonly name: string;
  /** Field that fixes it. */
  readonly path: string;
  readonly isUnit: boolean;
}

/** The names of the bloc and of its units. */
export function knownNames({ bloc, units }: BlocYear): readonly KnownName[] {
  return [
    ...units.map(({ name }, index) => ({ name, path: `units[${index}].name`, isUnit: true })),
    { name: bloc.name, path: 'bloc.name', isUnit: false },
    ...(bloc.shortName === undefined ? [] : [{ name: bloc.shortName, path: 'bloc.shortName', isUnit: false }]),
  ];
}
