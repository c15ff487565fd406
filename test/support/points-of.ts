/** A table of one criterion and the points the bloc settled on for each unit. */
export function pointsOf(points: Readonly<Record<string, number>>) {
  return {
    scoring: { groups: [{ content: 'Nhiệm vụ', criteria: [{ code: '1', content: 'Hoàn thành', max: 100 }] }] },
    scores: Object.entries(points).map(([unit, verified]) => ({ unit, entries: [{ criterion: '1', verified }] })),
  };
}
