// npm run bench:size: what the library adds to a bundle, bundled and minified by esbuild.
import { node, root } from "../scripts/lib/process.mjs";
import { join } from "node:path";
import { bundleSize } from "./lib/bundle-size.mjs";
import { table, verdict, writeSection } from "./lib/costs.mjs";

await node(join(root, "scripts/build.mjs"), [], { inherit: true });

const programs = [
  ["`import { closure, ref, mut, move, callOnce }`", 'export { closure, ref, mut, move, callOnce } from "fn-traits";', 1200],
  ["`fn-traits` and `fn-traits/combinators` whole", 'export * from "fn-traits"; export * from "fn-traits/combinators";', 6000],
  ["`fn-traits` whole", 'export * from "fn-traits";'],
  ["`fn-traits/infer` whole", 'export * from "fn-traits/infer";'],
  ["`import { flow }`", 'export { flow } from "fn-traits/combinators";'],
  ["lodash `once`", 'export { default } from "lodash/once.js";'],
  ["onetime", 'export { default } from "onetime";'],
  ["happy-rusty `FnOnce`", 'export { FnOnce } from "happy-rusty";'],
  ["effect `flow`", 'export { flow } from "effect";'],
  ["ramda `pipe`", 'export { pipe } from "ramda";'],
];
const rows = [];
for (const [text, program, target] of programs) {
  const { minified, gzip } = await bundleSize(program);
  rows.push([text, String(minified), String(gzip), ...verdict(gzip, target)]);
}
const text = table(["program", "minified", "gzip", "target", ""], rows);
console.log(text);
writeSection("size", text);
