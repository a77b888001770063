// How two ways of doing the same are timed against each other, inside one process.

let sources = 0;

/**
 * A function from source. Each has a comment of its own: V8 lets functions of equal source share
 * what it has learned about them, which real programs never do.
 */
export const program = (parameters, source) => new Function(...parameters, `/* ${sources++} */ "use strict"; ${source}`);

/** What the programs compute is added here, so that none of them can be left out. */
export const sink = { value: 0 };

const quantile = (sorted, part) => sorted[Math.floor(sorted.length * part)];

/**
 * Runs both in turn, so that the load of the machine meets both, and prints the median of the ratios
 * with the medians of both times, in nanoseconds per iteration.
 */
export function compare(baseline, subject, iterations, rounds = 50) {
  const time = (run) => {
    const start = process.hrtime.bigint();
    sink.value += run() | 0;
    return Number(process.hrtime.bigint() - start) / iterations;
  };
  const figures = [];
  for (let round = 0; round < rounds; round++) {
    const first = round % 2 === 0;
    const early = time(first ? baseline : subject);
    const late = time(first ? subject : baseline);
    // The first rounds are for the optimiser.
    if (round >= 10) figures.push(first ? [early, late] : [late, early]);
  }
  const median = (pick) => quantile(figures.map(pick).sort((a, b) => a - b), 0.5);
  const result = { ratio: median(([a, b]) => b / a), baseline: median(([a]) => a), subject: median(([, b]) => b) };
  console.log(JSON.stringify(result));
}
