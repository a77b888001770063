import { closure, ref } from "fn-traits";

const same = <T>(_: T, __: T): void => {};

const n = 1;
same(closure("first", { n: ref(n) }).fn(({ n }) => n.value), closure("second", { n: ref(n) }).fn(({ n }) => n.value));
