import type { FnOnce } from "fn-traits";
import { frame, type } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .returnClosure(type<FnOnce<[], void>>(), function* ({ s }) { yield* s.take(); });
