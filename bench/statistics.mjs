/** The value in the middle. */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** The mean of the middle four fifths: where values fall into two heaps, as times do that now and then hold a collection of garbage, their middle tells nothing. */
export const middleMean = (values) => {
  const cut = Math.floor(values.length / 10);
  const kept = [...values].sort((a, b) => a - b).slice(cut, values.length - cut);
  return kept.reduce((sum, each) => sum + each, 0) / kept.length;
};

/** How far that mean may be off, as a standard error: from the spread of the middle half, which few long values do not move. */
export const middleError = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor((values.length - 1) * share)];
  return (0.8 * (at(0.75) - at(0.25))) / Math.sqrt(values.length);
};

/** How long an action takes, and how long processors work on it, in all threads; in milliseconds. */
export const timed = async (action) => {
  const before = process.cpuUsage();
  const start = performance.now();
  await action();
  const time = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { time, work: (user + system) / 1000 };
};
