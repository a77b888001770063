// The smallest bundles that say what the library says: why the targets of bench:size are missed.
//
//   node bench/size-floor.mjs     writes its tables into docs/costs.md
//
// First the sentences alone, then the classes of the errors that carry them, then the least code that
// throws them where it must (bench/lib/kernel.mjs, which is run here to see that it does), and the least
// that has every function of the whole (bench/lib/whole-kernel, which runs the same program here as the
// library does: hold-whole.mjs). Folder by folder, by how much each shrinks without it; how fast the
// kernel is; by how much the library shrinks without some of what the kernel does not have. Then what
// the bytes of the whole are spent on, and by how much it shrinks without one of its functions.
import { build, transform } from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import typescript from "typescript";
import { root, run } from "../scripts/lib/process.mjs";
import { beyond } from "./lib/beyond-kernel.mjs";
import { table, writeSection } from "./lib/costs.mjs";
import { costs } from "./lib/deflate.mjs";
import { holdWhole } from "./lib/hold-whole.mjs";

const gzip = (text) => gzipSync(text, { level: 9 }).length;

/** A program against the sources, bundled; `minify: false` keeps the comments that name the files. */
async function bundle(contents, options = { minify: true }) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    absWorkingDir: root,
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

/** The kernel's `chain` as the library has it: without a loop. */
const fastChain = {
  name: "fast-chain",
  setup(build) {
    build.onLoad({ filter: /whole-kernel.combinators\.mjs$/ }, ({ path }) => {
      const loop = /^export const chain = .*$/m;
      const text = readFileSync(path, "utf8");
      if (!loop.test(text)) throw new Error("the kernel has no chain");
      const names = "abcdefghij".split("");
      const calls = names.map((_, last) => names.slice(1, last + 1).reduce((inner, name) => `${name}(${inner})`, "a(...args)"));
      const chain = `export const chain = (a = identity, ${names.slice(1)}, ...more) => more.length ? chain(chain(${names}), ...more) : ${names
        .slice(1)
        .reduce((rest, name, index) => `${rest}!${name} ? (...args) => ${calls[index]} : `, "")}(...args) => ${calls.at(-1)};`;
      return { contents: text.replace(loop, chain) };
    });
  },
};

await holdKernel();
const base = 'export { closure, ref, mut, move, callOnce } from "./src/index.ts";';
const whole = 'export * from "./src/index.ts"; export * from "./src/combinators/index.ts";';
const kernel = 'export * from "./bench/lib/whole-kernel/index.mjs";';
const held = [];
for (const program of [whole, kernel]) held.push(await holdWhole(await loaded(program)));
const parts = await files(whole, "src");
const kernelParts = await files(kernel, "bench/lib/whole-kernel|src");
const rows = [
  ["the eight sentences of closures and `callOnce`", gzip(await bundle(exported((file) => sentences[file])))],
  ["and their error classes", gzip(await bundle(exported((file) => [...sentences[file], classes[file]])))],
  ["and the least code that throws them", gzip(await bundle('export * from "./bench/lib/kernel.mjs";'))],
  ["the same with closures in captures, `Copy`, places, names, destructors and promises", gzip(await bundle(base.replace("./src/index.ts", "./bench/lib/whole-kernel/index.mjs")))],
  ["the library's closures and `callOnce`", gzip(await bundle(base))],
  ["all sentences and error classes that are thrown", together(parts.filter(({ folder }) => folder === "diagnostics"))],
  ["the least code that has every function of the whole", gzip(await bundle(kernel))],
  ["and a function for each length of a chain, without which `flow` misses its target", gzip(await bundle(kernel, { minify: true, plugins: [fastChain] }))],
  ["the whole library", gzip(await bundle(whole))],
].map(([text, bytes]) => [text, String(bytes)]);
const text = [
  table(["bundle", "gzip"], rows),
  table(["without", "the whole is smaller by", "its kernel by"], folders(parts, kernelParts)),
  `Both passed the same ${held[0]} checks.`,
  table(["the kernel in place of the library, Node " + process.versions.node, "ratio", "target"], await speed()),
  table(["the whole, without", "gzip less"], await features()),
  table(["the whole is", "gzip"], await spending()),
].join("\n\n");
console.log(text);
writeSection("size-floor", text);

/** A program, file by file; `roots` are the folders that its files are in. */
async function files(program, roots) {
  const text = await bundle(program, { minifySyntax: true, minifyIdentifiers: true });
  const [, ...sections] = text.replace(/^export \{[^}]*\};$/gm, "").split(new RegExp(`^// (?:${roots})/`, "m"));
  const parts = [];
  for (const section of sections) {
    const end = section.indexOf("\n");
    const { code } = await transform(section.slice(end), { minifyWhitespace: true });
    parts.push({ folder: section.slice(0, end).replace(/\/[^/]*$|\.mjs$/, ""), code });
  }
  return parts;
}

/** What a part of the files comes to. */
function together(kept) {
  return gzip(kept.map(({ code }) => code).join(""));
}

/** What each folder adds to the whole, and the file of that name to its kernel. */
function folders(parts, kernelParts) {
  const without = (all, name) => together(all) - together(all.filter(({ folder }) => folder !== name));
  return [...new Set(parts.map(({ folder }) => folder))]
    .map((name) => [name, without(parts, name), without(kernelParts, name.replace("combinators/std", "std"))])
    .sort(([, left], [, right]) => right - left)
    .map(([name, ...bytes]) => [name, ...bytes.map(String)]);
}

/** A program, run. */
async function loaded(program) {
  return import(`data:text/javascript,${encodeURIComponent(await bundle(program, {}))}`);
}

/** How fast the kernel is: some rows of `npm run bench`, with it in place of the library. */
async function speed() {
  const file = join(tmpdir(), "fn-traits-kernel.mjs");
  writeFileSync(file, await bundle(kernel, {}));
  const hooks = `export const resolve = (name, context, next) => /^fn-traits/.test(name) ? { url: ${JSON.stringify(pathToFileURL(file).href)}, shortCircuit: true } : next(name, context);`;
  const register = `import { register } from "node:module"; register(${JSON.stringify(dataUrl(hooks))});`;
  const rows = [
    ["`Fn` called, arrow over the place itself", "closures", ["fn", "ours"], 1.05],
    ["`FnMut` called", "closures", ["fnMut", "ours"], 2],
    ["`Fn` of two captures made", "closures", ["create object", "ours"], 2],
    ["`FnOnce` made and called", "closures", ["once object", "ours"], 2.5],
    ["`flow` of 10 steps called, one hot chain", "flows", ["call", "ours", "10"], 1.1],
    ["`flow` of 10 steps called, fresh chains of 64 bodies", "flows", ["varied", "ours", "10"], 4],
  ];
  const found = [];
  for (const [text, program, args, target] of rows) {
    const { stdout } = await run(process.execPath, ["--no-warnings", "--no-allocation-site-pretenuring", "--import", dataUrl(register), join(root, `bench/run/${program}.mjs`), ...args]);
    found.push([text, JSON.parse(stdout.trim().split("\n").at(-1)).ratio.toFixed(1), String(target)]);
  }
  return found;
}

function dataUrl(code) {
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

/** By how much the whole shrinks without some of what it does and its kernel does not. */
async function features() {
  const all = gzip(await bundle(whole));
  const rows = [];
  for (const [text, changes] of beyond) {
    const onLoad = ({ path }) => {
      const file = Object.keys(changes).find((file) => path === join(root, "src", file));
      if (!file) return;
      let contents = readFileSync(path, "utf8");
      for (const [from, to] of changes[file]) {
        const changed = contents.replace(from, () => to);
        if (changed === contents) throw new Error(`src/${file} has no ${from}`);
        contents = changed;
      }
      return { contents, loader: "ts" };
    };
    const code = await bundle(whole, { minify: true, plugins: [{ name: "without", setup: (build) => build.onLoad({ filter: /src/ }, onLoad) }] });
    rows.push([text, String(all - gzip(code))]);
  }
  return rows;
}

/** What the whole spends its bytes on, by the kinds of its tokens, and what its functions come to. */
async function spending() {
  const code = await bundle(whole);
  const shares = costs(Buffer.from(code));
  const bytes = { exports: 0, texts: 0, names: 0, code: 0 };
  const source = typescript.createSourceFile("whole.js", code, typescript.ScriptTarget.ES2022, true);
  const exported = source.statements.find(typescript.isExportDeclaration);
  const visit = (node) => {
    if (node !== exported && node.getChildCount() > 0) return node.getChildren().forEach(visit);
    const [from, to] = [node.pos, node.end].map((index) => Buffer.byteLength(code.slice(0, index)));
    bytes[node === exported ? "exports" : kindOf(node)] += shares.subarray(from, to).reduce((sum, bits) => sum + bits / 8, 0);
  };
  visit(source);
  const all = gzip(code);
  const functions = exported.exportClause.elements.map(({ name }) => name.text).filter((name) => !name.endsWith("Error"));
  const added = [];
  for (const name of functions) {
    const others = exported.exportClause.elements.map((element) => element.name.text).filter((other) => other !== name);
    added.push(all - gzip(await bundle(`export { ${others} } from "whole";`, { minify: true, plugins: [wholeAs("whole")] })));
  }
  const count = functions.length;
  return [
    ["the list of what it exports", bytes.exports],
    ["texts: sentences and their parts", bytes.texts],
    ["names of properties and of what JavaScript has", bytes.names],
    ["the rest, which is code", bytes.code],
    [`that code, by ${count} exported functions`, bytes.code / count],
    ["what the target would leave for each", (6000 - all + bytes.code) / count],
    ["by which the whole shrinks without one of them: the median", added.sort((left, right) => left - right)[count >> 1]],
    ["the same, of all of them", added.reduce((sum, bytes) => sum + bytes, 0)],
  ].map(([text, bytes]) => [text, bytes.toFixed(0)]);
}

/** What a token is: a text, a name that has to stay as it is, or code. */
function kindOf(node) {
  if (typescript.isStringLiteral(node) || typescript.isTemplateLiteralToken(node)) return "texts";
  if (!typescript.isIdentifier(node)) return "code";
  const { parent } = node;
  const isProperty = (parent.name === node && !typescript.isVariableDeclaration(parent) && !typescript.isFunctionDeclaration(parent)) || parent.propertyName === node;
  // Names of its own are one or two letters long by now.
  return (isProperty && !typescript.isParameter(parent) && !typescript.isBindingElement(parent)) || node.text.length > 3 ? "names" : "code";
}

/** The whole under a name, so that a program can leave out some of it. */
function wholeAs(name) {
  return {
    name,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: name, sideEffects: false }));
      build.onLoad({ filter: /./, namespace: name }, () => ({ contents: whole, loader: "ts", resolveDir: root }));
    },
  };
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
