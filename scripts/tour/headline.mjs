// What a program shows, in its own words.

/**
 * The comment at the beginning of a program: `// …` in TypeScript, `//! …` in Rust.
 *
 * @param {string} text
 * @returns {string} in one line
 */
export function headline(text) {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith("//"));
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .map((line) => line.replace(/^\/\/!? ?/, ""))
    .join(" ");
}
