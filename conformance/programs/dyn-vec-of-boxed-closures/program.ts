import { boxed, closure, move, type Fn, type Boxed } from "fn-traits";

const n = 2;
const v: Boxed<Fn<[number], number>>[] = [
  boxed(closure({}).fn((_, x: number) => x)),
  boxed(closure({ n: move(n) }).fn(({ n }, x: number) => x + n.value)),
];
v[1]!(1);
