// Printing a number captures it by reference.
import { closure, ref } from "fn-traits";

const x = 5;
const show = closure({ x: ref(x) }).fn(({ x }) => console.log(`x = ${x.value}`));
show();
show();
console.log(`and still ${x}`);
