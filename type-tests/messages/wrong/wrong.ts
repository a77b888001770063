// What the runner must report; self-test.mjs holds the lines.
import { both, clone, fine, once } from "./bound.js";

//! E0277 captured variable `counter`
clone(fine);

clone(once);

//! E0382 captured variable `counter`
clone(once);

//! E0277 captured variable `other`
clone(once);

//! E0277 captured variable `counter`
clone(once); clone(once);

//! E0277 captured variable `counter`
//! E0382 use of moved value
clone(once);

//! E0277 captured variable `counter`

clone(fine);

//! use of moved value
clone(fine);

// @ts-expect-error
clone(once);

//! TS some other wording
both(fine, () => 1);
//! E0277 at the end of the file
