import type { FnOnce } from "fn-traits";
import { frame } from "fn-traits/frame";

interface S { f: FnOnce<[], void> }

const go = (self: S) => void frame().let("self", self).call("self.f").end();

frame()
  .closure("f", function* () {})
  .struct("s", ["f", "f"])
  .pass(go, "s")
  .end();
