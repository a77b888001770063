import { frame } from "fn-traits/frame";

frame()
  .let("p", [["a"], ["b"]] as [string[], string[]])
  .closure("_c", function* ({ p }) { yield* p.field("0").take(); })
  .bind("x", "p.1")
  .end();
