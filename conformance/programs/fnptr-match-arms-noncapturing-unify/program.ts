import { closure, type FnPtr } from "fn-traits";

const one: number = 1;
const f: FnPtr<[number], number> = one === 0 ? closure({}).fn((_, x: number) => x) : closure({}).fn((_, x: number) => x + 1);
f(1);
