import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"] as string[] | null)
  .closure("c", function* ({ s }) { switch (s) { default: } })
  .drop("s")
  .call("c")
  .end();
