// The argument list is part of the closure's type.
import { closure } from "fn-traits";

const answer = closure({}).fn(() => 42);
//! TS Expected 0 arguments, but got 1
console.log(answer(1));
