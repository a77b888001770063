// `foo` asks for `Fn`, and a closure built as `Fn` assigns nothing.
import { closure, mut, place, type Fn } from "fn-traits";

function foo<F extends Fn<[text: string], number>>(f: F): number {
  return f("some") + f("thing");
}

const total = place(0);
const sum = foo(
  closure({ total: mut(total) }).fn(({ total }, text: string) => {
    //! TS read-only property
    total.value += text.length;
    return total.value;
  }),
);
console.log(sum);
