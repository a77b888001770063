// What is consumed: the bindings of the ownership matrix.

/**
 * A binding that holds a closure.
 *
 * @typedef {object} Subject
 * @property {string} title what it is, for the head of its file
 * @property {string} setup declarations of the file that its cells need
 * @property {string} open starts a cell; `NAME` is the cell's name
 * @property {string} close ends it
 * @property {string} f the expression that is consumed and used
 * @property {string} who what the sentences call it
 * @property {"FnOnce" | "FnMut" | "Fn"} kind
 * @property {readonly string[]} traits the marker traits that its type promises
 * @property {string} [renew] an assignment that makes it whole again
 * @property {boolean} [copy] it is copied, and never consumed
 * @property {boolean} joins whether a move is seen where paths meet
 * @property {boolean} loops whether a move is seen at the head of a loop, and by a closure created
 *   after a join
 * @property {boolean} created whether a closure created after the move sees it
 * @property {boolean} bound whether narrowing leaves an intersection that still meets bounds
 * @property {boolean} [usesOnly] control flow is the same as for another binding; only the uses differ
 */

const task = `const makeTask = () => closure("task", { list: move([1, 2]) }).fnOnce(({ list }) => list.take().length);`;
const counter = `const makeCounter = () => closure("counter", { list: move([1]) }).fnMut(({ list }) => list.value.push(2));`;
const reader = `const makeReader = () => closure("reader", { list: move([1]) }).fn(({ list }) => list.value.length);`;

const cell = { open: "export function NAME(): void {", close: "}" };
const named = { who: "`task`", kind: "FnOnce", traits: ["Clone", "Send"], setup: task };
const unnamed = { who: "this closure", kind: "FnOnce", traits: [], setup: task };
const everywhere = { joins: true, loops: true, created: true, bound: false };
const butLoops = { joins: true, loops: false, created: true, bound: false };
const straight = { joins: false, loops: false, created: true, bound: true };

/** @type {Record<string, Subject>} */
export const subjects = {
  "const-closure": {
    ...named,
    ...butLoops,
    ...cell,
    title: "a `const` that holds a closure, without annotation",
    open: `${cell.open}\n  const f = makeTask();`,
    f: "f",
  },
  "let-closure": {
    ...named,
    ...butLoops,
    ...cell,
    title: "a `let` that holds a closure, without annotation",
    open: `${cell.open}\n  let f = makeTask();`,
    f: "f",
    renew: "f = makeTask();",
  },
  "fn-mut-closure": {
    usesOnly: true,
    ...named,
    ...butLoops,
    ...cell,
    title: "a `const` that holds an `FnMut` closure",
    setup: counter,
    open: `${cell.open}\n  const f = makeCounter();`,
    f: "f",
    who: "`counter`",
    kind: "FnMut",
  },
  "fn-closure": {
    usesOnly: true,
    ...named,
    ...butLoops,
    ...cell,
    title: "a `const` that holds an `Fn` closure, which is not `Copy`",
    setup: reader,
    open: `${cell.open}\n  const f = makeReader();`,
    f: "f",
    who: "`reader`",
    kind: "Fn",
  },
  "copy-closure": {
    ...named,
    ...everywhere,
    ...cell,
    title: "a `const` that holds a `Copy` closure: a call by value calls a copy",
    setup: `const makeCopy = () => closure("task", { n: move(1) }).fnOnce(({ n }) => n.take());`,
    open: `${cell.open}\n  const f = makeCopy();`,
    f: "f",
    copy: true,
  },
  "let-of-bound": {
    ...unnamed,
    ...everywhere,
    ...cell,
    title: "a binding annotated with `Let<FnOnce<…>>`",
    open: `${cell.open}\n  let f: Let<FnOnce<[], number>> = makeTask();`,
    f: "f",
    renew: "f = makeTask();",
  },
  "let-of-bounds": {
    usesOnly: true,
    ...unnamed,
    ...everywhere,
    ...cell,
    title: "a binding annotated with `Let<FnMut<…> & Send & Clone>`",
    setup: counter,
    open: `${cell.open}\n  let f: Let<FnMut<[], number> & Send & Clone> = makeCounter();`,
    f: "f",
    kind: "FnMut",
    traits: ["Clone", "Send"],
    renew: "f = makeCounter();",
  },
  "let-of-closure": {
    ...named,
    ...everywhere,
    ...cell,
    title: "a binding annotated with `Let` of the closure's own type",
    open: `${cell.open}\n  let f: Let<ReturnType<typeof makeTask>> = makeTask();`,
    f: "f",
    renew: "f = makeTask();",
  },
  parameter: {
    ...unnamed,
    ...straight,
    title: "a parameter of a bound's type",
    open: "export function NAME(f: FnOnce<[], number>): void {",
    close: "}",
    f: "f",
    renew: "f = makeTask();",
  },
  "parameter-send": {
    ...unnamed,
    ...straight,
    title: "a parameter of several bounds",
    open: "export function NAME(f: FnOnce<[], number> & Clone & Send): void {",
    close: "}",
    f: "f",
    traits: ["Clone", "Send"],
    renew: "f = makeTask();",
  },
  "parameter-fn-mut": {
    usesOnly: true,
    ...unnamed,
    ...straight,
    title: "a parameter of type `FnMut`",
    setup: counter,
    open: "export function NAME(f: FnMut<[], number>): void {",
    close: "}",
    f: "f",
    kind: "FnMut",
    renew: "f = makeCounter();",
  },
  "generic-parameter": {
    ...unnamed,
    ...straight,
    title: "a parameter whose type is a type parameter",
    setup: "",
    open: "export function NAME<F extends FnOnce<[], number> & Clone>(f: F): void {",
    close: "}",
    f: "f",
    traits: ["Clone"],
  },
  "optional-callback": {
    ...unnamed,
    ...straight,
    title: "an optional parameter inside its check",
    open: "export function NAME(f?: FnOnce<[], number>): void {\n  if (!f) return;",
    close: "}",
    f: "f",
    renew: "f = makeTask();",
  },
  "this-task": {
    ...unnamed,
    ...straight,
    title: "a property of `this`",
    open: "export function NAME(this: { task: FnOnce<[], number> }): void {",
    close: "}",
    f: "this.task",
    renew: "this.task = makeTask();",
    created: false,
  },
  "object-property": {
    ...named,
    ...butLoops,
    ...cell,
    title: "a property of an object that holds a closure",
    open: `${cell.open}\n  const jobs = { first: makeTask() };`,
    f: "jobs.first",
    renew: "jobs.first = makeTask();",
    joins: false,
    created: false,
  },
  "for-of-element": {
    ...unnamed,
    ...straight,
    title: "the variable of a `for…of`",
    setup: "",
    open: "export function NAME(tasks: readonly FnOnce<[], number>[]): void {\n  for (const f of tasks) {",
    close: "}\n}",
    f: "f",
  },
  "boxed-closure": {
    ...unnamed,
    ...butLoops,
    ...cell,
    title: "a `const` that holds a box",
    open: `${cell.open}\n  const f = boxed(makeTask());`,
    f: "f",
    traits: ["Send"],
  },
};
