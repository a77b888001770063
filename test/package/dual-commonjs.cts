// The CommonJS copy, and a function that is compiled against its declarations.
import { type FnOnce, callOnce } from "fn-traits";

export { callOnce, closure, move, mut, ref } from "fn-traits";

export function length(task: FnOnce<[], number>): number {
  callOnce(task);
  return task.output;
}
