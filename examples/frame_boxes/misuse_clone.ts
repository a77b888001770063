// A boxed closure is not `Clone`.
import { frame } from "fn-traits/frame";

frame()
  .let("word", "hello")
  .moveClosure("show", function* ({ word }) {
    console.log(yield* word);
  })
  .boxed("task", "Fn", "show")
  //! E0599 the method `clone` exists for `Box<dyn Fn>`, but its trait bounds were not satisfied
  .clone("other", "task")
  .call("other")
  .end();
