// Only a live closure stands for a struct.
import { boxed, callOnce, closure, fnPtr, move } from "fn-traits";
import { flow } from "fn-traits/combinators";
import { desugar } from "fn-traits/testing";

declare const condition: boolean;
const task = closure("task", { words: move(["hi"]) }).fnOnce(({ words }) => words.take());
const unit = closure({}).fn(() => 1);

desugar(task);
desugar(unit);
//! E0308 mismatched types: expected a closure, found `Box<dyn Fn>`
desugar(boxed(unit));
//! E0308 mismatched types: expected a closure, found `fn`
desugar(() => 1);
//! E0308 mismatched types: expected a closure
desugar(fnPtr(() => 1));
//! E0308 mismatched types: expected a closure, found `impl Fn`
desugar(flow(unit, unit));
//! E0308 mismatched types: expected a closure, found `number`
desugar(3);

if (condition) callOnce(task);
//! E0382 use of possibly-moved value: `task`
desugar(task);
if (condition) {
  callOnce(unit);
  desugar(unit);
}
