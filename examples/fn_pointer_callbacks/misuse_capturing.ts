// A closure that captures does not coerce to a function pointer.
import { closure, move, type FnPtr } from "fn-traits";

type Handler = FnPtr<[path: string], string>;

class Router {
  readonly routes = new Map<string, Handler>();

  add(path: string, handler: Handler): void {
    this.routes.set(path, handler);
  }
}

const router = new Router();
const factor = 6;
const answer = closure({ factor: move(factor) }).fn(
  ({ factor }, path: string) => `${path}: ${factor.value * 7}`,
);
//! E0308 mismatched types: expected a function pointer, but this closure captures `factor`
router.add("/answer", answer);
console.log(router.routes.get("/answer")?.("/"));
