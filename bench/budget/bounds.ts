// Ten closures given to a function whose bound asks for a kind and three markers.
import { type Clone, type Fn, type Send, type Static, closure, move } from "fn-traits";

declare function start<Output, Closure extends Fn<[], Output> & Clone & Send & Static>(closure: Closure): Closure;

export const result0 = start(closure({ id0: move(0), name0: move("0") }).fn(({ id0, name0 }) => `${id0.value}${name0.value}`));
export const result1 = start(closure({ id1: move(1), name1: move("1") }).fn(({ id1, name1 }) => `${id1.value}${name1.value}`));
export const result2 = start(closure({ id2: move(2), name2: move("2") }).fn(({ id2, name2 }) => `${id2.value}${name2.value}`));
export const result3 = start(closure({ id3: move(3), name3: move("3") }).fn(({ id3, name3 }) => `${id3.value}${name3.value}`));
export const result4 = start(closure({ id4: move(4), name4: move("4") }).fn(({ id4, name4 }) => `${id4.value}${name4.value}`));
export const result5 = start(closure({ id5: move(5), name5: move("5") }).fn(({ id5, name5 }) => `${id5.value}${name5.value}`));
export const result6 = start(closure({ id6: move(6), name6: move("6") }).fn(({ id6, name6 }) => `${id6.value}${name6.value}`));
export const result7 = start(closure({ id7: move(7), name7: move("7") }).fn(({ id7, name7 }) => `${id7.value}${name7.value}`));
export const result8 = start(closure({ id8: move(8), name8: move("8") }).fn(({ id8, name8 }) => `${id8.value}${name8.value}`));
export const result9 = start(closure({ id9: move(9), name9: move("9") }).fn(({ id9, name9 }) => `${id9.value}${name9.value}`));
