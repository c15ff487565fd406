/** The two regimes of layout, as papers and findings name them: `thể thức nhà nước`. */
export const REGIME_WORDS = { state: 'nhà nước', party: 'Đảng' } as const;
