// One way to run another program: no shell, output as text, exit status as a value.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root folder of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Where generated files go; git ignores it. */
export const cache = join(root, ".cache");

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, inherit?: boolean, timeout?: number }} [options]
 *   `inherit` lets the program write to this terminal instead of collecting its output.
 * @returns {Promise<{ status: number, stdout: string, stderr: string, seconds: number }>}
 */
export function run(command, args, { cwd = root, env = {}, inherit = false, timeout } = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", inherit ? "inherit" : "pipe", inherit ? "inherit" : "pipe"],
      timeout,
    });
    let stdout = "";
    let stderr = "";
    child.stdout?.setEncoding("utf8").on("data", (text) => (stdout += text));
    child.stderr?.setEncoding("utf8").on("data", (text) => (stderr += text));
    child.on("error", reject);
    child.on("close", (status) =>
      resolve({ status: status ?? 1, stdout, stderr, seconds: (performance.now() - started) / 1000 }),
    );
  });
}

/** Runs a JavaScript file with the Node that runs this one. */
export function node(file, args = [], options) {
  return run(process.execPath, [file, ...args], options);
}
