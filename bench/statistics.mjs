/** The value in the middle. */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** How long an action takes, and how long processors work on it, in all threads; in milliseconds. */
export const timed = async (action) => {
  const before = process.cpuUsage();
  const start = performance.now();
  await action();
  const time = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { time, work: (user + system) / 1000 };
};
