// Lets an example use both copies of the library, the one for ESM and the one for CommonJS.

/**
 * @param {string} text an example
 * @param {string} form `"mixed"` takes every other import from the CommonJS copy, `"mixed2"` the
 *   rest; any other form leaves the example as it is
 * @returns {{ main: string, commonjs?: string }} `main`, and the `.cts` module it imports them from
 */
export function mixed(text, form) {
  if (!form.startsWith("mixed")) return { main: text };
  const parity = form === "mixed" ? 0 : 1;
  const exports = [];
  const main = text.replace(/^import \{([^}]*)\} from "(fn-traits[^"]*)";/gm, (statement, list, from) => {
    const names = list.split(",").map((name) => name.trim()).filter(Boolean);
    const moved = names.filter((_, index) => index % 2 === parity);
    if (moved.length === 0) return statement;
    const kept = names.filter((name) => !moved.includes(name));
    exports.push(`export { ${moved.join(", ")} } from "${from}";`);
    // On one line, and with its line breaks behind it: the example keeps its lines.
    const breaks = statement.replace(/[^\n]/g, "");
    return `import { ${kept.join(", ")} } from "${from}"; import { ${moved.join(", ")} } from "./${form}.cjs";${breaks}`;
  });
  return { main, commonjs: `${exports.join("\n")}\n` };
}
