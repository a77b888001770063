// A frame of any length: what a unit of ten statements does is what a function does with closures.

/**
 * @param {number} statements rounded up to whole units of ten; the locals are not counted
 * @param {number} locals declared before; every fifth is a list, the others are numbers
 * @returns {string} a program that compiles
 */
export function frameProgram(statements, locals) {
  const number = (index) => {
    let local = index % locals;
    while (local % 5 === 4) local = (local + 1) % locals;
    return `x${local}`;
  };
  const lines = Array.from({ length: locals }, (_, i) => `  .let("mut x${i}", ${i % 5 === 4 ? "[1]" : "0"})`);
  for (let unit = 1; unit <= Math.ceil(statements / 10); unit++) {
    const [written, changed, read] = [number(unit), number(3 * unit + 1), number(7 * unit + 2)];
    const other = changed === written ? number(unit + 1) : changed;
    // TypeScript 5.9 and 6.0 overflow their stack in a chain of some seven hundred calls, of whatever library.
    if (unit % 10 === 0) lines.push(`;\nexport const program${unit} = program${unit < 20 ? "" : unit - 10}`);
    lines.push(
      `  .assign("${written}", ${unit})`,
      `  .update("${changed}", (x) => x + 1)`,
      `  .read("${read}")`,
      `  .mutate("x4", (list) => list.push(${unit}))`,
      // Names of their own, so that no unit has the types of another.
      `  .block((inner) => inner`,
      `    .closure("mut c${unit}", function* ({ ${written}, ${other} }, by: number) { yield* ${written}.update((x) => x + by); return yield* ${other}; })`,
      `    .call("c${unit}", 1).call("c${unit}", 2).read("${other}"))`,
      `  .block((inner) => inner.bind("r${unit}", "&${read}").read("r${unit}"))`,
    );
  }
  return `import { frame } from "fn-traits/frame";\nexport const program = frame()\n${lines.join("\n")};\n`;
}
