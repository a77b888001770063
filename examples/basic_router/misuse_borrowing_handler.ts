// The router keeps its handlers, so a handler borrows no local.
import { boxed, closure, ref, type Boxed, type Fn, type Static } from "fn-traits";

type Handler = Fn<[path: string], string>;

class Router {
  readonly routes: Boxed<Handler>[] = [];

  add(handler: Handler & Static): void {
    this.routes.push(boxed(handler));
  }
}

const router = new Router();
const factor = 6;
const answer = closure({ factor: ref(factor) }).fn(
  ({ factor }, path: string) => `${path} ${factor.value * 7}`,
);
//! E0373 this closure may outlive the current function, but it borrows `factor`
router.add(answer);
console.log(router.routes[0]?.("/"));
