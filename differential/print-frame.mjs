// A program as a chain of statements of a frame, a line for each.
import { gives, rootsOf, statementsOf } from "./program.mjs";

const values = { i32: "5", vec: "[5]", pair: "{ a: 5, b: [5] }" };
const types = { i32: "number", vec: "number[]", pair: "{ a: number; b: number[] }" };
const consumers = { call: "callFn", callMut: "callMut", callOnce: "callOnce", copy: "wantCopy" };

const consumer = ({ to }, params) => `${consumers[to]}${params === 1 && to !== "copy" ? "1" : ""}`;
const args = (list) => list.map((arg) => (arg === "int" ? "7" : '"text"'));
const typeName = (name) => name.replace(/^(&mut |&)?(\w+)$/, (_, borrow, of) => (borrow ? `${borrow === "&" ? "Ref" : "Mut"}<${types[of]}>` : types[of]));
const pattern = ({ name, mut }) => `"${mut ? "mut " : ""}${name}"`;

/** The locals that hold a reference: a field behind one is reached through `deref`. */
function referencesIn(program) {
  const references = new Set();
  const lending = new Set();
  for (const { op, name, operand = "", type = "", result, callee } of statementsOf(program)) {
    if (typeof result === "string" && result.startsWith("&")) lending.add(name);
    if (lending.has(operand)) lending.add(name);
    if ((op === "callInto" && lending.has(callee)) || (op === "bind" && (operand.startsWith("&") || references.has(operand))) || (op === "declare" && type.startsWith("&"))) references.add(name);
  }
  return references;
}

/**
 * @param {import("./program.mjs").Program} program
 * @param {string} indent of the first line
 */
export function printFrame(program, indent = "") {
  const references = referencesIn(program);

  const handle = (place) => {
    if (place.startsWith("*")) return `${place.slice(1)}.deref`;
    const [base, field] = place.split(".");
    return field === undefined ? base : `${base}${references.has(base) ? ".deref" : ""}.field("${field}")`;
  };
  const operand = (text) => `${handle(text.replace(/^&(mut )?/, ""))}.${text.startsWith("&mut ") ? "mut" : text.startsWith("&") ? "ref" : "take"}()`;
  const use = (it) =>
    ({
      read: () => handle(it.place),
      take: () => `${handle(it.place)}.take()`,
      give: () => `${handle(it.place)}.take()`,
      lend: () => `${handle(it.place)}.ref()`,
      lendMut: () => `${handle(it.place)}.mut()`,
      store: () => `${handle(it.place)}.set(yield* ${operand(it.operand)})`,
      push: () => `${handle(it.place)}.push(yield* ${operand(it.operand)})`,
      set: () => `${handle(it.place)}.set(${values[it.type]})`,
      update: () => `${handle(it.place)}.update((n) => n + 1)`,
      mutate: () => `${handle(it.place)}.mutate((v) => v.push(1))`,
      call: () => `${handle(it.place)}.call(${args(it.args).join(", ")})`,
      closure: () => `${it.move ? "innerMove" : "inner"}(function* () { ${it.uses.map((inner) => `yield* ${use(inner)};`).join(" ")} })`,
    })[it.use]();
  const generator = ({ params, result, uses }) => {
    const roots = rootsOf(uses);
    const locals = roots.length > 0 ? [`{ ${roots.join(", ")} }`] : params === 1 ? ["_"] : [];
    const given = gives(uses) ? uses.at(-1) : undefined;
    const body = [...uses.map((it) => `${it === given ? "return " : ""}yield* ${use(it)};`), ...(result && given === undefined ? ["return 1;"] : [])];
    return `function* (${[...locals, ...(params === 1 ? ["_n: number"] : [])].join(", ")}) { ${body.join(" ")} }`;
  };
  const callback = (statements, indent) => `(f) => f\n${lines(statements, `${indent}  `)}`;
  const lines = (statements, indent) => statements.map((it) => indent + print(it, indent)).join("\n");

  const print = (it, indent) => {
    switch (it.op) {
      case "let":
        return `.let(${pattern(it)}, ${values[it.type]})`;
      case "declare":
        return `.declare(${pattern(it)}, type<${typeName(it.type)}>())`;
      case "bind":
        return `.bind(${pattern(it)}, "${it.operand}")`;
      case "clone":
        return `.clone(${pattern(it)}, "${it.place}")`;
      case "read":
      case "drop":
        return `.${it.op}("${it.place}")`;
      case "update":
        return `.update("${it.place}", (n) => n + 1)`;
      case "mutate":
        return `.mutate("${it.place}", (v) => v.push(1))`;
      case "assign":
        return `.assign("${it.place}", ${values[it.type]})`;
      case "set":
        return `.set("${it.place}", "${it.operand}")`;
      case "push":
        return `.push("${it.place}", "${it.operand}")`;
      case "closure":
        return `.${it.move ? "moveClosure" : "closure"}(${pattern(it)}, ${generator(it)})`;
      case "fn":
        return `.fn("${it.name}", ${generator(it)})`;
      case "call":
        return `.call(${[`"${it.callee}"`, ...args(it.args)].join(", ")})`;
      case "callInto":
        return `.callInto(${[pattern(it), `"${it.callee}"`, ...args(it.args)].join(", ")})`;
      case "pass":
        return `.pass(${consumer(it, it.params)}, "${it.operand}")`;
      case "passInto":
        return `.passInto(${pattern(it)}, ${consumer(it, it.params)}, "${it.operand}")`;
      case "passInline":
        return `.${it.closure.move ? "passMoveClosure" : "passClosure"}${it.name === undefined ? "" : "Into"}(${it.name === undefined ? "" : `${pattern(it)}, `}${consumer(it, it.closure.params)}, ${generator(it.closure)})`;
      case "boxed":
        return `.boxed(${pattern(it)}, "${it.kind}", "${it.from}")`;
      case "fnPtr":
        return `.fnPtr(${pattern(it)}, "${it.from}")`;
      case "spawn":
        return `.spawn("${it.from}")`;
      case "spawnInline":
        return `.${it.closure.move ? "spawnMoveClosure" : "spawnClosure"}(${generator(it.closure)})`;
      case "list":
        if (it.of !== undefined) return `.let(${pattern(it)}, [] as ${typeName(it.of)}[])`;
        return `.list(${[pattern(it), ...it.items.map((item) => `"${item}"`)].join(", ")})`;
      case "block":
        return `.block(${callback(it.body, indent)})`;
      case "loop":
        return `.loop(2, ${callback(it.body, indent)})`;
      case "if":
        return `.if(cond, ${callback(it.body, indent)}${it.otherwise === undefined ? "" : `, ${callback(it.otherwise, indent)}`})`;
      case "return":
        return it.from === undefined ? ".return()" : `.return("${it.from}")`;
      default:
        return `.${it.op}()`;
    }
  };

  const ends = program.at(-1).op === "return" ? "" : `\n${indent}  .end()`;
  return `${indent}frame()\n${lines(program, `${indent}  `)}${ends};\n`;
}
