/** So many bytes in megabytes, rounded up to a tenth: what is over a limit never reads as the limit itself. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10;
}
