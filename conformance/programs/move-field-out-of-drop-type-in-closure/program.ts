import { frame } from "fn-traits/frame";

const d = { s: ["a"], [Symbol.dispose]() {} };

frame()
  .let("d", d)
  .closure("_c", function* ({ d }) { yield* d.field("s").take(); })
  .end();
