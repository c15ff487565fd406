/** Whether to look into a folder: not into those of programs. */
export function entered(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}
