/** One unit alone is no bloc: the list goes on, and papers keep places for the others. */
export function oneUnitIsIncomplete<T extends { readonly units: readonly unknown[]; readonly unitsComplete: boolean }>(
  data: T,
): T {
  return data.units.length > 1 ? data : { ...data, unitsComplete: false };
}
