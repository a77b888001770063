// A handler that counts its visits is `FnMut`; this router asks for `Fn`.
import { boxed, closure, move, type Boxed, type Fn, type Static } from "fn-traits";

type Handler = Fn<[path: string], string>;

class Router {
  readonly routes: Boxed<Handler>[] = [];

  add(handler: Handler & Static): void {
    this.routes.push(boxed(handler));
  }
}

const router = new Router();
const visits = 0;
const count = closure({ visits: move(visits) }).fnMut(
  ({ visits }, path: string) => `${path} ${++visits.value}`,
);
//! E0525 expected a closure that implements the `Fn` trait, but this closure only implements `FnMut`
router.add(count);
console.log(router.routes[0]?.("/"));
