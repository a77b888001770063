// Colour, wrapping and progress: how the tour looks on this terminal.

/**
 * Should a stream be coloured? `FORCE_COLOR` decides if it is set, then `NO_COLOR`, then the stream.
 *
 * @param {{ isTTY?: boolean }} stream
 * @param {Record<string, string | undefined>} [env]
 * @see https://no-color.org
 */
export function coloured(stream, env = process.env) {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  if (env["NO_COLOR"]) return false;
  return stream.isTTY === true && env["TERM"] !== "dumb";
}

const on = coloured(process.stdout);
const paint = (open, close) => (text) => (on ? `\u001b[${open}m${text}\u001b[${close}m` : `${text}`);

export const bold = paint(1, 22);
export const dim = paint(2, 22);
export const red = paint(31, 39);
export const green = paint(32, 39);
export const yellow = paint(33, 39);
export const cyan = paint(36, 39);

/** How wide a line of text may be. */
export const width = Math.min(process.stdout.columns ?? 100, 100);

/**
 * Breaks a text into lines of `width`, each after `indent`.
 *
 * @param {string} text
 * @param {string} indent
 */
export function wrap(text, indent) {
  const lines = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length > indent.length && line.length + word.length + 1 > width) {
      lines.push(line);
      line = indent;
    }
    line += line.length > indent.length ? ` ${word}` : word;
  }
  return [...lines, line];
}

/**
 * Says what is going on: on a terminal in one line that is overwritten, else a line for each task.
 * It goes to stderr, so that the tour itself can be piped.
 *
 * @param {{ isTTY?: boolean, write(text: string): unknown }} [stream]
 */
export function progress(stream = process.stderr) {
  const live = stream.isTTY === true && process.env["TERM"] !== "dumb";
  return {
    /** Starts a task. */
    step(task) {
      stream.write(live ? `\r\u001b[2K${task} …` : `${task} …\n`);
    },
    /** Takes the line away. */
    end() {
      if (live) stream.write("\r\u001b[2K");
    },
  };
}
