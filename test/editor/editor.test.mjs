// What a user sees in an editor: readable types, documentation where the hand rests, and a definition
// that leads into the sources.
import { afterAll, beforeAll, describe as group, expect, test as single } from "vitest";
import { start } from "./language-server.mjs";
import { open } from "./language-service.mjs";

// Mutation tests run on a copy of the sources without dist/; no mutant changes a declaration.
const mutating = process.env["STRYKER_MUTATOR_WORKER"] !== undefined;
const describe = group.skipIf(mutating);
const test = single.skipIf(mutating);

const text = `
import { /*imported*/boxed, callOnce, closure, drop, fnPtr, move, mut, place, ref, type Boxed, type FnMut, type FnOnce, type Let } from "fn-traits";

const /*place value*/counter = /*place*/place(0);
const delta = 2;
const /*next*/next = /*closure*/closure({ counter: /*mut*/mut(counter), delta: /*ref*/ref(delta) })./*fnMut*/fnMut(
  ({ /*handle*/counter, /*lent*/delta }, by: number) => (counter./*value*/value += delta.value * by),
);
next(/*arguments*/1);
const /*task*/task = closure("task", { list: /*move*/move([1]) })./*fnOnce*/fnOnce(({ /*owned*/list }, by: number) => list./*take*/take().length * by);
/*callOnce*/callOnce(task, 2);
/*moved*/task./*output*/output;
const /*reader*/reader = closure({ n: ref(1) })./*fn*/fn(({ n }, label?: string) => \`\${label}\${n.value}\`);
const /*box*/box: Boxed<FnMut<[by: number], number>> = boxed(next);
const /*let*/last: Let<FnOnce<[by: number], number>> = closure({ list: move([1]) }).fnOnce(({ list }, by: number) => list.take().length * by);
const /*pointer*/pointer = fnPtr((x: number) => x);
/*drop*/drop(last);
/*call*/reader("a");
void [box, pointer];
`;
const program = mutating ? undefined : open(text);

// The mark stands where the names do, so a program that does not compile would mislead.
test("the program compiles", () => expect(program.errors()).toEqual([]));

describe("a hover shows a readable type", () => {
  test.each([
    ["place value", "const counter: Place<number>"],
    ["next", `const next: FnMutClosure<{ counter: ByMut<number>; delta: ByRef<number>; }, [by: number], number, "">`],
    ["task", `const task: FnOnceClosure<{ list: ByMove<number[]>; }, [by: number], number, "task">`],
    ["reader", `const reader: FnClosure<{ n: ByRef<number>; }, [label?: string | undefined], string, "">`],
    ["moved", `const task: Moved<number, "task">`],
    ["output", `(property) Moved<number, "task">.output: number`],
    ["box", "const box: BoxedFnMut<[by: number], number, FnMut<[by: number], number>>"],
    ["let", "const last: Let<FnOnce<[by: number], number>>"],
    ["pointer", "const pointer: FnPtr<[x: number], number>"],
    ["handle", `(parameter) counter: Mut<number, "counter", "FnMut">`],
    ["lent", `(parameter) delta: Ref<number, "delta", "FnMut">`],
    ["owned", "(parameter) list: Own<number[]>"],
    ["take", "(method) Own<number[]>.take(): number[]"],
    ["mut", "(alias) mut<Place<number>>(source: Place<number>): ByMut<number> import mut"],
    ["move", "(alias) move<number[]>(source: number[]): ByMove<number[]> import move"],
    ["call", "const reader: FnClosure (label?: string | undefined) => string"],
  ])("of %s", (mark, type) => expect(program.hover(mark).type).toBe(type));
});

describe("a hover shows the documentation", () => {
  test.each([
    ["closure", "Starts a closure: the struct literal of what it captures"],
    ["fn", "Builds a closure that implements `Fn`: the body reads every capture and changes none"],
    ["fnMut", "Builds a closure that implements `FnMut`: the body may change captures by `mut` and `move`"],
    ["fnOnce", "Builds a closure that implements `FnOnce`: the body may take captures by `move`"],
    ["callOnce", "Calls a closure by value: `FnOnce::call_once`."],
    ["drop", "Drops a closure"],
    ["place", "Declares a variable that closures can borrow"],
    ["ref", "Captures a variable by shared reference"],
    ["mut", "Captures a place by mutable reference"],
    ["move", "Captures a variable by value"],
    ["value", "The value."],
    ["take", "Moves the value out"],
    ["output", "What the call gave."],
  ])("of %s", (mark, start) => expect(program.hover(mark).documentation.slice(0, start.length)).toBe(start));

  test.each(["closure", "callOnce", "place", "ref", "mut", "move"])("with an example and the Rust item, of %s", (mark) => {
    const { tags } = program.hover(mark);
    expect(tags.find((tag) => tag.startsWith("example"))).toContain('from "fn-traits"');
    expect(tags.find((tag) => tag.startsWith("see"))).toContain("https://doc.rust-lang.org/");
  });
});

describe("a definition leads into the sources", () => {
  test.each([
    ["closure", "src/closure/closure.ts", "export function closure<"],
    ["imported", "src/pointers/boxed.ts", "export function boxed<"],
    ["fnMut", "src/closure/builder.ts", "  fnMut<"],
    ["callOnce", "src/ownership/call-once.ts", "export function callOnce<"],
    ["place", "src/capture/place.ts", "export function place<"],
    ["mut", "src/capture/modes.ts", "export function mut<"],
    ["value", "src/capture/handles.ts", "  get value()"],
    ["take", "src/capture/handles.ts", "  take(): T;"],
    ["output", "src/ownership/moved-type.ts", "  readonly output: Output;"],
  ])("of %s", (mark, file, text) => {
    const found = program.definition(mark);
    expect(found.file).toBe(file);
    expect(found.text.startsWith(text)).toBe(true);
  });
});

describe("between the parentheses of a call", () => {
  test("stand the labels of the closure's arguments", () => {
    expect(program.signature("arguments").parameters).toEqual(["by: number"]);
  });
});

describe.each(["6.0", "7.0"])("after a dot, on TypeScript %s", (version) => {
  let server;
  beforeAll(async () => {
    if (version === "7.0" && !mutating) server = await start();
  });
  afterAll(() => server?.stop());
  const offered = async (body) => {
    const text = `import { callOnce, closure, move, mut, place } from "fn-traits";\n${body}`;
    return server ? server.completions(text, "here") : open(text).completions("here");
  };
  const visible = (names) => names.filter((name) => !name.startsWith("~"));

  test("a struct literal offers the three kinds", async () => {
    expect(visible(await offered("closure({ n: move([1]) })./*here*/;"))).toEqual(["fn", "fnMut", "fnOnce"]);
  });
  test("a handle offers its value", async () => {
    expect(visible(await offered("closure({ n: move([1]) }).fnOnce(({ n }) => n./*here*/);"))).toEqual(["take", "value"]);
  });
  test("a body is offered the names of the captures", async () => {
    const names = await offered("closure({ list: move([1]), total: mut(place(0)) }).fnMut(({ /*here*/ }) => 1);");
    expect(names).toEqual(["list", "total"]);
  });
  test("a consumed `FnOnce` offers its output", async () => {
    const names = await offered("const f = closure({ n: move([1]) }).fnOnce(({ n }) => n.take());\ncallOnce(f);\nf./*here*/;");
    expect(names).toContain("output");
  });

  test.each([
    ["an `Fn`", "const f = closure({ n: move([1]) }).fn(({ n }) => n.value);\nf./*here*/;"],
    ["an `FnMut`", "const f = closure({ n: move([1]) }).fnMut(({ n }) => n.value);\nf./*here*/;"],
    ["an `FnOnce`", "const f = closure({ n: move([1]) }).fnOnce(({ n }) => n.take());\nf./*here*/;"],
    ["a moved one", "const f = closure({ n: move([1]) }).fnOnce(({ n }) => n.take());\ncallOnce(f);\nf./*here*/;"],
    ["a handle", "closure({ n: move([1]) }).fn(({ n }) => n./*here*/);"],
  ])("what exists in types only stands behind everything that does not, of %s", async (_, text) => {
    const names = (await offered(text)).filter((name) => name !== "Symbol");
    expect(names.some((name) => name.startsWith("~"))).toBe(true);
    expect(names.toSorted((a, b) => Number(a.startsWith("~")) - Number(b.startsWith("~")))).toEqual(names);
  });
});
