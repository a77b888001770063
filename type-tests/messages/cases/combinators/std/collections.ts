// What can be retained in, and what can be sorted by.
import { closure, move } from "fn-traits";
import { retain, sortByKey } from "fn-traits/combinators";

const list = [{ name: "a", size: 1 }];
const ages = new Map([["ada", 36]]);
const names = new Set(["ada"]);

retain(list, ({ size }) => size > 1);
retain(ages, (name, age) => name.length > age);
retain(names, (name) => name.length > 1);
retain(ages, (name) => name.length > 1);
//! TS is 'readonly' and cannot be assigned to the mutable type
retain(list as readonly { size: number }[], ({ size }) => size > 1);
//! TS Property 'toFixed' does not exist on type 'string'
retain(ages, (name) => name.toFixed() === "1");
//! TS Target signature provides too few arguments. Expected 2 or more, but got 1
retain(names, (name: string, age: number) => name.length > age);

sortByKey(list, ({ size }) => size);
sortByKey(list, ({ name }) => name);
sortByKey(list, ({ name, size }) => [name, size]);
sortByKey(list, ({ size }) => size > 1);
sortByKey(list, ({ size }) => new Date(size));
//! TS Type 'string' is not assignable to type 'number | bigint'
sortByKey(list, ({ name, size }) => (size > 1 ? name : size));
//! TS is not assignable to type 'string | number | bigint | boolean | Date | readonly SortKey[]'
sortByKey(list, (item) => item);
const key = closure("key", { list: move([1]) }).fnOnce(({ list }, _: { size: number }) => list.take().length);
//! E0525 expected a closure that implements the `FnMut` trait, but `key` only implements `FnOnce`
sortByKey(list, key);
