/** The key of every store that the benchmarks make: 32 bytes of the value 7, as the tests' counter has it. */
export const BENCH_KEY = new Uint8Array(32).fill(7)
