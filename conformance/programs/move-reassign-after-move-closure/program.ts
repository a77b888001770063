import { frame } from "fn-traits/frame";

frame()
  .let("mut s", ["a"])
  .moveClosure("_c", function* ({ s }) { return (yield* s).length; })
  .assign("s", ["b"])
  .read("s")
  .end();
