import fc from 'fast-check';

/** Property tests take the same path every run; `FC_SEED=123 npm test` takes another. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_121) });
