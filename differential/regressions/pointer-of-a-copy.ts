// A closure that is copied into a function pointer is still there.
import { frame } from "fn-traits/frame";

frame()
  .moveClosure("c1", function* () { return 1; })
  .fnPtr("f3", "c1")
  .call("c1")
  .end();
