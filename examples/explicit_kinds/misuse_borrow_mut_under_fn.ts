// `.fn` gives the body `&self`: no method that writes.
import { closure, move } from "fn-traits";

const list = [1, 2];
const append = closure({ list: move(list) }).fn(({ list }, n: number) => {
  //! TS Property 'push' does not exist on type 'readonly number[]'
  list.value.push(n);
  return list.value.length;
});
console.log(append(3));
