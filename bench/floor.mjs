// The smallest program that shows why calls of fresh closures cost more: no library is in it.
//
// The same arrow functions are called through a place in the code that has seen one function literal,
// and through one that has seen 64. V8 inlines the call at the first, and cannot at the second. Every
// library that wraps a function calls it from a place that sees the functions of all its users.
import { compare, program } from "./run/harness.mjs";

const makers = Array.from({ length: 64 }, (_, k) => program(["cap"], `return (n) => n + cap.value + ${k};`));
const loop = () =>
  program(["fs", "times"], "let s = 0; for (let t = 0; t < times; t++) for (let i = 0; i < fs.length; i++) s = (s + fs[i](i & 15)) | 0; return s;");

const cap = { value: 3 };
const fresh = Array.from({ length: 4096 }, () => makers[0](cap));
const clean = loop();
const seen = loop();
for (let round = 0; round < 400; round++) seen(makers.map((make) => make(cap)), 1);
compare(() => clean(fresh, 200), () => seen(fresh, 200), 200 * fresh.length);
