import { frame } from "fn-traits/frame";

frame()
  .let("mut sum", 0)
  .let("mut other", 2)
  .block((f) => f.bind("view", "&other").closure("mut look", function* ({ sum, view }) { yield* sum.set(yield* view.deref); }).call("look"))
  .assign("other", 3)
  .read("sum")
  .read("other")
  .end();
