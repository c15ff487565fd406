const VALUES = ['bloc', 'kind'];

/** `--bundle` alone means one bundle for each bloc: it gets that value, unless another follows. */
export function withBundleValue(args: readonly string[]): readonly string[] {
  return args.map((arg, index) =>
    arg === '--bundle' && !VALUES.includes(args[index + 1] ?? '') ? '--bundle=bloc' : arg,
  );
}
