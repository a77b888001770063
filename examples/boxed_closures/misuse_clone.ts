// A boxed closure is not `Clone`, whatever is in the box.
import { boxed, clone, closure, type Boxed, type Fn } from "fn-traits";

const handler: Boxed<Fn<[number], number>> = boxed(closure({}).fn((_, n: number) => n * 10));
console.log(handler(1));
//! E0277 the trait bound `Box<dyn Fn…>: Clone` is not satisfied
clone(handler);
