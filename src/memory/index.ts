/** Interior mutability and shared ownership: what several closures can change, and own together. */
export type { Arc } from "./arc-type.js";
export { arc } from "./arc.js";
export type { Cell } from "./cell-type.js";
export { cell } from "./cell.js";
export type { BorrowGuard, BorrowMutGuard, MutexGuard } from "./guard-type.js";
export type { Mutex } from "./mutex-type.js";
export { mutex } from "./mutex.js";
export type { Rc } from "./rc-type.js";
export { rc } from "./rc.js";
export type { RefCell } from "./ref-cell-type.js";
export { refCell } from "./ref-cell.js";
