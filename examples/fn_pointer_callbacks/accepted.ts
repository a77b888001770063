// A router of function pointers: functions and closures that capture nothing.
import { closure, fnPtr, type FnPtr } from "fn-traits";

type Handler = FnPtr<[path: string], string>;

class Router {
  readonly routes = new Map<string, Handler>();

  add(path: string, handler: Handler): void {
    this.routes.set(path, handler);
  }

  handle(path: string): string {
    return this.routes.get(path)?.(path) ?? "404";
  }
}

function welcome(_path: string): string {
  return "welcome";
}

const router = new Router();
router.add("/", fnPtr(welcome));
const echo = closure({}).fn((_, path: string) => `you asked for ${path}`);
router.add("/echo", echo);
console.log(router.handle("/"));
console.log(router.handle("/echo"));
console.log(router.handle("/nowhere"));
