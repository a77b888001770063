// A router generic over one handler type: enough for handlers that are all made by one closure.
import { closure, type Fn } from "fn-traits";

class Router<Handler extends Fn<[path: string], string>> {
  readonly routes = new Map<string, Handler>();

  add(path: string, handler: Handler): void {
    this.routes.set(path, handler);
  }

  handle(path: string): string {
    return this.routes.get(path)?.(path) ?? "404";
  }
}

const echo = closure("echo", {}).fn((_, path: string) => `you asked for ${path}`);
const router = new Router<typeof echo>();
router.add("/", echo);
router.add("/again", echo);
console.log(router.handle("/"));
console.log(router.handle("/again"));
console.log(router.handle("/nowhere"));
