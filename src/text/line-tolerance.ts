/** A line may be this much wider than its room, so that rounding never decides. */
export const LINE_TOLERANCE = 1e-6;
