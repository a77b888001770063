// A closure that captures nothing has the wrong arity of a closure.
import { frame } from "fn-traits/frame";

frame()
  .closure("mut c1", function* () { return 1; })
  .call("c1", 7)
  .end();
