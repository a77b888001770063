// A dropped closure has closed its file.
import { closure, drop, move } from "fn-traits";

class File {
  constructor(readonly name: string) {}
  [Symbol.dispose](): void {
    console.log(`closing ${this.name}`);
  }
}

const file = new File("log");
const write = closure("write", { file: move(file) }).fn(({ file }, text: string) =>
  console.log(`${file.value.name}: ${text}`),
);
write("one");
drop(write);
//! E0382 use of moved value: `write`
write("two");
