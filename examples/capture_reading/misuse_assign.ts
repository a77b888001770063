// A closure built as `Fn` reads its captures and writes none.
import { closure, place, ref } from "fn-traits";

const x = place(5);
const show = closure({ x: ref(x) }).fn(({ x }) => {
  //! TS read-only property
  x.value = 6;
});
show();
console.log(x.value);
