const OCCASIONAL = /đột xuất|chuyên đề/iu;

/** An award for one deed or one campaign, as far as its name or its decision says so. */
export function isOccasional({
  award,
  decision = '',
}: {
  readonly award: string;
  readonly decision?: string | undefined;
}): boolean {
  return OCCASIONAL.test(`${award} ${decision}`);
}
