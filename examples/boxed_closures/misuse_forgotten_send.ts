// A marker that was not asked for is forgotten: the box is not `Send`, though its closure was.
import { boxed, closure, type Boxed, type Fn, type Send } from "fn-traits";

function sent(f: Fn<[], number> & Send): number {
  return f();
}

const handler: Boxed<Fn<[], number>> = boxed(closure({}).fn(() => 42));
//! E0277 a bound promises no trait but those it names
console.log(sent(handler));
