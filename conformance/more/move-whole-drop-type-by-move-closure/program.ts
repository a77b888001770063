import { frame } from "fn-traits/frame";

const d = { n: 1, s: ["a"], [Symbol.dispose]() {} };

frame()
  .let("d", d)
  .moveClosure("c", function* ({ d }) { return (yield* d.field("s")).length; })
  .call("c")
  .read("d.n")
  .end();
