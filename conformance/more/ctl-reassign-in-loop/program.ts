import { frame } from "fn-traits/frame";

frame()
  .let("mut s", ["a"])
  .loop(2, (f) => f.moveClosure("c", function* ({ s }) { yield* s.take(); }).call("c").assign("s", ["b"]))
  .end();
