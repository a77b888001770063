// What is behind the reference is read while a closure has it for itself.
import { frame } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .bind("m", "&mut total")
  .closure("mut add", function* ({ m }) {
    yield* m.deref.update((total) => total + 1);
  })
  .call("add")
  .read("*m", console.log)
  //! E0501 cannot borrow `*m` as immutable while `add` has unique access to it
  .call("add")
  .end();
