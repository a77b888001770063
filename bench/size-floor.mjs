// The smallest bundles that say what the library says: why the targets of bench:size are missed.
//
//   node bench/size-floor.mjs     writes its tables into docs/costs.md
//
// First the sentences alone, then the classes of the errors that carry them, then the least code that
// throws them where it must (bench/lib/kernel.mjs, which is run here to see that it does). What the
// library has beyond that is listed folder by folder: by how much the whole shrinks without it.
import { build, transform } from "esbuild";
import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { root } from "../scripts/lib/process.mjs";
import { table, writeSection } from "./lib/costs.mjs";

const gzip = (text) => gzipSync(text, { level: 9 }).length;

/** A program against the sources, bundled; `minify: false` keeps the comments that name the files. */
async function bundle(contents, options = { minify: true }) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
    ...options,
  });
  return outputFiles[0].text;
}

const sentences = {
  e0382: ["movedText"],
  e0499: ["borrowedTwiceText", "borrowedBothWaysText", "borrowedMutablyText"],
  e0507: ["moveOutText"],
  e0596: ["notMutableText", "assignText"],
  e0618: ["notCallableText"],
};
const classes = { e0382: "UseAfterMoveError", e0499: "BorrowMutError", e0507: "MoveOutError", e0596: "ImmutableBorrowError", e0618: "NotCallableError" };
const exported = (select) => Object.keys(sentences).map((file) => `export { ${select(file)} } from "./src/diagnostics/${file}.ts";`).join("");
const codes = ["e0277", "e0308", "e0382", "e0499", "e0507", "e0525", "e0596", "e0599", "e0618", "parts"];

await holdKernel();
const base = 'export { closure, ref, mut, move, callOnce } from "./src/index.ts";';
const whole = 'export * from "./src/index.ts"; export * from "./src/combinators/index.ts";';
const steps = [
  ["the eight sentences of closures and `callOnce`", exported((file) => sentences[file])],
  ["and their error classes", exported((file) => [...sentences[file], classes[file]])],
  ["and the least code that throws them", 'export * from "./bench/lib/kernel.mjs";'],
  ["the library's closures and `callOnce`", base],
  ["all sentences and error classes", codes.map((file) => `export * from "./src/diagnostics/${file}.ts";`).join("")],
  ["the whole library", whole],
];
const rows = [];
for (const [text, program] of steps) rows.push([text, String(gzip(await bundle(program)))]);
const text = [table(["bundle", "gzip"], rows), table(["the whole, without", "gzip less"], await folders())].join("\n\n");
console.log(text);
writeSection("size-floor", text);

/** What each folder adds to the whole. */
async function folders() {
  const text = await bundle(whole, { minifySyntax: true, minifyIdentifiers: true });
  const [, ...sections] = text.replace(/^export \{[^}]*\};$/gm, "").split(/^\/\/ src\//m);
  const parts = [];
  for (const section of sections) {
    const end = section.indexOf("\n");
    const { code } = await transform(section.slice(end), { minifyWhitespace: true });
    parts.push({ folder: section.slice(0, end).replace(/\/[^/]*$/, ""), code });
  }
  const join = (kept) => kept.map(({ code }) => code).join("");
  const names = [...new Set(parts.map(({ folder }) => folder))];
  const all = gzip(join(parts));
  return names
    .map((name) => [`src/${name}`, all - gzip(join(parts.filter(({ folder }) => folder !== name)))])
    .sort(([, left], [, right]) => right - left)
    .map(([name, bytes]) => [name, String(bytes)]);
}

/** A floor that does not hold proves nothing: the kernel calls closures, and refuses with every code. */
async function holdKernel() {
  const { closure, ref, mut, move, callOnce } = await import(`data:text/javascript,${encodeURIComponent(await bundle('export * from "./bench/lib/kernel.mjs";'))}`);
  const place = { value: 1, "~place": "mut" };
  const once = closure({ list: move([1, 2]) }).fnOnce(({ list }) => list.take().length);
  callOnce(once);
  const add = closure({ total: mut(place) }).fnMut(({ total }, n) => (total.value += n));
  const again = closure({}).fnMut(() => again());
  const results = [once.output, add(2), place.value, closure({ n: ref(place) }).fn(({ n }) => n.value)()].join();
  const refused = [
    () => callOnce(once),
    () => again(),
    () => closure({ a: mut(place), b: mut(place) }).fn(() => 1),
    () => closure({ a: ref(place), b: mut(place) }).fn(() => 1),
    () => closure({ a: mut(place), b: ref(place) }).fn(() => 1),
    () => closure({ n: move(1) }).fn(({ n }) => n.take())(),
    () => closure({ n: ref(1) }).fn(({ n }) => (n.value = 2))(),
    () => mut(1),
    () => callOnce(1),
  ].map((use) => {
    try {
      return use();
    } catch (error) {
      return error.code;
    }
  });
  const expected = "E0382,E0499,E0499,E0502,E0502,E0507,E0594,E0596,E0618";
  if (results !== "2,3,3,3" || refused.join() !== expected) throw new Error(`the kernel does not hold: ${results}; ${refused}`);
}
