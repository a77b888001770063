// What the runner must accept.
import { clone, fine, once } from "./bound.js";

clone(fine);
//! E0277 captured variable `counter`
clone(once);

// Two sentences of one error, with the quotes that the message escapes.
//! E0277 the trait bound `"a": Clone` is not satisfied
//! E0277 captured variable `counter`
clone(once);

// Two errors on one line, two announcements.
//! E0277 counter
//! E0277 counter
clone(once); clone(once);

// An error inside a statement of several lines, and one that the compiler words itself.
clone(
  //! E0277 counter
  once,
);
const tuple = [1] as const;
//! TS it is a read-only property
tuple[0] = 1;
