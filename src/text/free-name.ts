/** The name itself where it is free, else with the first number that makes it so: `a`, `a-2`; `a-2` may be the name of another. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${name}-${number}`;
  return free;
}
