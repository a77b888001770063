// Random choices, drawn from fast-check's generator so that a seed gives the same programs everywhere.

/** @param {import("fast-check").Random} random */
export const dice = (random) => {
  const below = (count) => random.nextInt(0, count - 1);
  const self = {
    below,
    between: (least, most) => random.nextInt(least, most),
    chance: (percent) => below(100) < percent,
    /** An element, or nothing of an empty list. */
    pick: (list) => (list.length === 0 ? undefined : list[below(list.length)]),
    /** A key of a table of weights. */
    weighted: (table) => {
      const entries = Object.entries(table);
      let left = below(entries.reduce((sum, [, weight]) => sum + weight, 0));
      return entries.find(([, weight]) => (left -= weight) < 0)[0];
    },
  };
  return self;
};
