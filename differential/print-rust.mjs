// A program as a Rust function.
import { readFileSync } from "node:fs";
import { gives } from "./program.mjs";

/** What every program may call. */
export const prelude = readFileSync(new URL("prelude.rs", import.meta.url), "utf8");

const types = { i32: "i32", vec: "Vec<i32>", pair: "Pair" };
const values = { i32: "5", vec: "vec![5]", pair: "Pair { a: 5, b: vec![5] }" };
const consumers = { call: "call_fn", callMut: "call_mut", callOnce: "call_once", copy: "want_copy" };

const typeName = (name) => name.replace(/\w+$/, (of) => types[of]);
const args = (list) => list.map((arg) => (arg === "int" ? "7" : '"text"')).join(", ");
const pattern = ({ name, mut }) => `${mut ? "mut " : ""}${name}`;
const signature = ({ params, result }) => `(${params === 1 ? "i32" : ""})${result ? ` -> ${result === true ? "i32" : types[result]}` : ""}`;
const consumer = ({ to }, params) => `${consumers[to]}${params === 1 && to !== "copy" ? "1" : ""}`;

const returnType = (type) => {
  const closure = /^closure(\d)(\w*)$/.exec(type);
  if (closure) return `impl FnOnce${signature({ params: Number(closure[1]), result: closure[2] })}`;
  return typeName(type).replace("&", "&'static ");
};

/** One use in a closure's body. */
const use = (it) =>
  ({
    read: () => `see(&${it.place});`,
    take: () => `drop(${it.place});`,
    give: () => it.place,
    lend: () => `&${it.place}`,
    lendMut: () => `&mut ${it.place}`,
    store: () => `${it.place} = ${it.operand};`,
    push: () => `${it.place}.push(${it.operand});`,
    set: () => `${it.place} = ${values[it.type]};`,
    update: () => `${it.place} += 1;`,
    mutate: () => `${dereferenced(it.place)}.push(1);`,
    call: () => `${dereferenced(it.place)}(${args(it.args)});`,
    closure: () => (it.given ? closure({ ...it, params: 0, result: false }) : `let _inner = ${closure({ ...it, params: 0, result: false })};`),
  })[it.use]();
const uses = (list) => list.map(use).join(" ");
const dereferenced = (place) => (place.startsWith("*") ? `(${place})` : place);
/** What is given when no use gives it. */
const literal = ({ result, uses: list }) => (result && !gives(list) ? " 1" : "");
const closure = ({ move, params, result, uses: list }) =>
  `${move ? "move " : ""}|${params === 1 ? "_n: i32" : ""}| { ${uses(list)}${literal({ result, uses: list })} }`;

const body = (statements, indent) => `{\n${lines(statements, `${indent}    `)}\n${indent}}`;
const lines = (statements, indent) => statements.map((statement) => indent + print(statement, indent)).join("\n");

function print(it, indent) {
  switch (it.op) {
    case "let":
      return `let ${pattern(it)} = ${values[it.type]};`;
    case "declare":
      return `let ${pattern(it)}: ${typeName(it.type)};`;
    case "bind":
      return `let ${pattern(it)} = ${it.operand};`;
    case "clone":
      return `let ${pattern(it)} = ${dereferenced(it.place)}.clone();`;
    case "read":
      return `see(&${it.place});`;
    case "update":
      return `${it.place} += 1;`;
    case "mutate":
      return `${dereferenced(it.place)}.push(1);`;
    case "drop":
      return `drop(${it.place});`;
    case "assign":
      return `${it.place} = ${values[it.type]};`;
    case "set":
      return `${it.place} = ${it.operand};`;
    case "push":
      return `${it.place}.push(${it.operand});`;
    case "closure":
      return `let ${pattern(it)} = ${closure(it)};`;
    case "fn":
      return `fn ${it.name}(${it.params === 1 ? "_n: i32" : ""})${it.result ? " -> i32" : ""} { ${uses(it.uses)}${literal(it)} }`;
    case "call":
      return `${it.callee}(${args(it.args)});`;
    case "callInto":
      return `let ${pattern(it)} = ${it.callee}(${args(it.args)});`;
    case "pass":
      return `${consumer(it, it.params)}(${it.operand});`;
    case "passInto":
      return `let ${pattern(it)} = ${consumer(it, it.params)}(${it.operand});`;
    case "passInline":
      return `${it.name === undefined ? "" : `let ${pattern(it)} = `}${consumer(it, it.closure.params)}(${closure(it.closure)});`;
    case "boxed":
      return `let ${pattern(it)}: Box<dyn ${it.kind}${signature(it)}> = Box::new(${it.from});`;
    case "fnPtr":
      return `let ${pattern(it)}: fn${signature(it)} = ${it.from};`;
    case "spawn":
      return `spawn(${it.from});`;
    case "spawnInline":
      return `spawn(${closure(it.closure)});`;
    case "list":
      return `let ${pattern(it)}${it.of === undefined ? "" : `: Vec<${typeName(it.of)}>`} = vec![${it.items.join(", ")}];`;
    case "block":
      return body(it.body, indent);
    case "loop":
      return `for _ in 0..2 ${body(it.body, indent)}`;
    case "if":
      return `if cond() ${body(it.body, indent)}${it.otherwise === undefined ? "" : ` else ${body(it.otherwise, indent)}`}`;
    case "return":
      return it.from === undefined ? "return;" : `return ${it.from};`;
    default:
      return `${it.op};`;
  }
}

/**
 * @param {import("./program.mjs").Program} program
 * @param {string} name of the function
 */
export function printRust(program, name = "program") {
  const { type } = program.at(-1);
  const returns = program.at(-1).op === "return" && type !== undefined ? ` -> ${returnType(type)}` : "";
  return `fn ${name}()${returns} ${body(program, "")}\n`;
}
