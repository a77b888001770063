// Two closures would close one file twice.
import { clone, closure, move } from "fn-traits";

class File {
  readonly [Symbol.toStringTag] = "File";
  constructor(readonly name: string) {}
  [Symbol.dispose](): void {
    console.log(`closing ${this.name}`);
  }
}

const file = new File("log");
const write = closure({ file: move(file) }).fn(({ file }, text: string) =>
  console.log(`${file.value.name}: ${text}`),
);
write("one");
//! E0277 the trait bound `File: Clone` is not satisfied: captured variable `file`
clone(write);
