// Nothing can be appended to a list captured under `.fn`.
import { closure, mut, place } from "fn-traits";

const list = place([1, 2]);
const append = closure({ list: mut(list) }).fn(({ list }) => {
  //! TS Property 'push' does not exist on type 'readonly number[]'
  list.value.push(3);
});
append();
