import { frame } from "fn-traits/frame";

frame()
  .let("p", [["a"], ["b"]] as [string[], string[]])
  .moveClosure("c", function* ({ p }) { return (yield* p.field("0")).length; })
  .read("p.1")
  .call("c")
  .end();
