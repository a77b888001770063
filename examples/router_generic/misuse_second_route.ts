// The router's type names the first handler's type, and every closure has a type of its own.
import { closure, type Fn } from "fn-traits";

class Router<Handler extends Fn<[path: string], string>> {
  readonly routes = new Map<string, Handler>();

  add(path: string, handler: Handler): void {
    this.routes.set(path, handler);
  }
}

const home = closure("home", {}).fn((_, path: string) => `home of ${path}`);
const answer = closure("answer", {}).fn((_, path: string) => `${path}: 42`);
const router = new Router<typeof home>();
router.add("/", home);
//! E0308 mismatched types: `answer` has a type of its own, as every closure has
router.add("/answer", answer);
console.log(router.routes.get("/")?.("/"));
