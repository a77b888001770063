// A shared reference gives no write access, moved into a closure or not.
import { closure, move, ref } from "fn-traits";

const names = ["Ann", "Bob"];
names.push("Cid");
const view = ref(names);
const add = closure({ view: move(view) }).fnMut(({ view }, name: string) => {
  //! TS Property 'push' does not exist on type 'readonly string[]'
  view.value.value.push(name);
});
add("Dan");
