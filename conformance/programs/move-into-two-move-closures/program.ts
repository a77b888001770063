import { frame } from "fn-traits/frame";

const b = { 0: [1] };

frame()
  .let("b", b)
  .moveClosure("_c", function* ({ b }) { return (yield* b)[0]; })
  .moveClosure("_d", function* ({ b }) { return (yield* b)[0]; })
  .end();
