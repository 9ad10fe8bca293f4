/** Where the generators of the long fuzz tests begin; set FUZZ_SEED to try another. */
export const FUZZ_SEED = Number(process.env.FUZZ_SEED ?? 20_261_124);
