// A boxed closure is not `Clone`.
import { frame } from "fn-traits/frame";

frame()
  .let("word", "hello")
  .moveClosure("show", function* ({ word }) {
    console.log(yield* word);
  })
  .boxed("task", "Fn", "show")
  //! E0277 Clone
  .clone("other", "task")
  .call("other")
  .end();
