/** Every error code once: its sentence as a type, and the error that says it at run time. */
export { ClosureError } from "./closure-error.js";
export { TraitBoundError } from "./e0277.js";
export { MismatchedTypesError } from "./e0308.js";
export { UseAfterMoveError } from "./e0382.js";
export { BorrowMutError } from "./e0499.js";
export { NotCallableError } from "./e0618.js";
export { MoveOutError } from "./e0507.js";
export { KindError } from "./e0525.js";
export { ImmutableBorrowError } from "./e0596.js";
