// What a mutation report says about whole folders.

/** What a mutant came to, by the statuses of a report. Others, such as compile errors, say nothing about the tests. */
const columns = { Killed: "killed", Timeout: "timeouts", Survived: "survived", NoCoverage: "no coverage" };

/**
 * Counts the mutants of each folder. The score is the part that the tests noticed, in percent: a mutant
 * that never comes to an end is noticed too.
 *
 * @param {Record<string, { mutants: readonly { status: string }[] }>} files by their paths, with slashes
 * @param {readonly string[]} folders
 * @returns {{ folder: string, killed: number, timeouts: number, survived: number, "no coverage": number, score: number }[]}
 */
export function scores(files, folders) {
  return folders.map((folder) => {
    const counts = { killed: 0, timeouts: 0, survived: 0, "no coverage": 0 };
    for (const [path, { mutants }] of Object.entries(files)) {
      if (!path.startsWith(`${folder}/`)) continue;
      for (const { status } of mutants) if (status in columns) counts[columns[status]]++;
    }
    const noticed = counts.killed + counts.timeouts;
    const all = noticed + counts.survived + counts["no coverage"];
    return { folder, ...counts, score: all === 0 ? 0 : (100 * noticed) / all };
  });
}
