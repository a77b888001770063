import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .closure("mut f", function* ({ x }) { const r = yield* x.mut(); r.value += 1; return r.value; })
  .call("f")
  .end();
