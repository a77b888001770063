// Which programs a visitor asked for.

/**
 * Does one of the `filters` match? `E0382` matches the programs that rustc rejects with that code,
 * anything else is a part of the name, as in `closure_4` or `misuse_clone`.
 *
 * @param {string} name
 * @param {import("./verdicts.mjs").Verdict | undefined} verdict
 * @param {readonly string[]} filters none matches everything
 */
export function selected(name, verdict, filters) {
  if (filters.length === 0) return true;
  return filters.some((filter) =>
    /^E\d{4}$/i.test(filter) ? verdict?.codes?.includes(filter.toUpperCase()) : name.includes(filter),
  );
}
