import { callOnce, closure, type FnOnce } from "fn-traits";

const id = <F extends FnOnce<[], void>>(f: F): F => f;

const c = id(closure({}).fn(() => {}));
callOnce(c);
callOnce(c);
