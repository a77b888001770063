// The smallest bundles that say what the library says: why the targets of bench:size are missed.
//
//   node bench/size-floor.mjs     writes its tables into docs/costs.md
//
// First the sentences alone, then the classes of the errors that carry them, then the least code that
// throws them where it must (bench/lib/kernel.mjs, which is run here to see that it does), then the least
// that has all functions (bench/lib/kernel-whole.mjs, on which the library's own tests are run). What the
// library has beyond that is listed folder by folder: by how much the whole shrinks without it. Then
// what the bytes of the whole are spent on, and by how much it shrinks without one of its functions.
import { spawnSync } from "node:child_process";
import { build, transform } from "esbuild";
import { gzipSync } from "node:zlib";
import { join } from "node:path";
import typescript from "typescript";
import { root } from "../scripts/lib/process.mjs";
import { table, writeSection } from "./lib/costs.mjs";
import { costs } from "./lib/deflate.mjs";

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

await holdKernel();
const held = holdWhole();
const base = 'export { closure, ref, mut, move, callOnce } from "./src/index.ts";';
const whole = 'export * from "./src/index.ts"; export * from "./src/combinators/index.ts";';
const parts = await files();
const rows = [
  ["the eight sentences of closures and `callOnce`", gzip(await bundle(exported((file) => sentences[file])))],
  ["and their error classes", gzip(await bundle(exported((file) => [...sentences[file], classes[file]])))],
  ["and the least code that throws them", gzip(await bundle('export * from "./bench/lib/kernel.mjs";'))],
  ["the same of the least whole below: with captured closures, `Copy`, names, moves out of places, destructors, promises", gzip(await bundle('export { closure, ref, mut, move, callOnce } from "./bench/lib/kernel-whole.mjs";'))],
  ["the library's closures and `callOnce`", gzip(await bundle(base))],
  ["all sentences and error classes that are thrown", together(parts.filter(({ folder }) => folder === "diagnostics"))],
  [`the least code with all functions; it passes ${held.passed} of the library's ${held.passed + held.failed} tests of its run time`, gzip(await bundle('export * from "./bench/lib/kernel-whole.mjs";'))],
  ["the whole library", gzip(await bundle(whole))],
].map(([text, bytes]) => [text, String(bytes)]);
const text = [
  table(["bundle", "gzip"], rows),
  table(["the whole, without", "gzip less"], folders(parts)),
  table(["the whole is", "gzip"], await spending()),
].join("\n\n");
console.log(text);
writeSection("size-floor", text);

/** The whole, file by file. */
async function files() {
  const text = await bundle(whole, { minifySyntax: true, minifyIdentifiers: true });
  const [, ...sections] = text.replace(/^export \{[^}]*\};$/gm, "").split(/^\/\/ src\//m);
  const parts = [];
  for (const section of sections) {
    const end = section.indexOf("\n");
    const { code } = await transform(section.slice(end), { minifyWhitespace: true });
    parts.push({ folder: section.slice(0, end).replace(/\/[^/]*$/, ""), code });
  }
  return parts;
}

/** What a part of the files comes to. */
function together(kept) {
  return gzip(kept.map(({ code }) => code).join(""));
}

/** What each folder adds to the whole. */
function folders(parts) {
  const names = [...new Set(parts.map(({ folder }) => folder))];
  return names
    .map((name) => [`src/${name}`, together(parts) - together(parts.filter(({ folder }) => folder !== name))])
    .sort(([, left], [, right]) => right - left)
    .map(([name, bytes]) => [name, String(bytes)]);
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

/** The library's tests of its run time, on the least whole. That has to export everything, and to do most of it. */
function holdWhole() {
  const { stdout } = spawnSync(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), "run", "--config", join(root, "bench/lib/kernel.config.ts"), "--reporter=json"], { encoding: "utf8", maxBuffer: 1 << 28 });
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(stdout.slice(stdout.indexOf('{"num')));
  if (passed < 850) throw new Error(`the least whole passes ${passed} tests: it is no library`);
  return { passed, failed };
}
