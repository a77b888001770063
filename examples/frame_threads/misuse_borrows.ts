// A thread may outlive the function whose list it reads.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  //! E0373 this closure may outlive the current function, but it borrows `list`
  .spawnClosure(function* ({ list }) {
    console.log((yield* list).length);
  })
  .end();
