// A router keeps handlers of many types, each in a box of its own.
import { boxed, closure, move, type Boxed, type Fn, type Static } from "fn-traits";

type Handler = Fn<[path: string], string>;

class Router {
  readonly routes = new Map<string, Boxed<Handler>>();

  add(path: string, handler: Handler & Static): void {
    this.routes.set(path, boxed(handler));
  }

  handle(path: string): string {
    return this.routes.get(path)?.(path) ?? "404";
  }
}

const router = new Router();
router.add(
  "/",
  closure({}).fn((_, _path: string) => "welcome"),
);
const factor = 6;
router.add(
  "/answer",
  closure({ factor: move(factor) }).fn(({ factor }, path: string) => `${path}: ${factor.value * 7}`),
);
console.log(router.handle("/"));
console.log(router.handle("/answer"));
console.log(router.handle("/nowhere"));
