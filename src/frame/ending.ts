import type { Evaluate, PlaceType } from "./access.js";
import type { Again } from "./making.js";
import type { Die, Escape, Event } from "./event.js";
import type { Moved, Unset } from "./fact.js";
import type { Local } from "../capture/scope.js";
import type { Root } from "../capture/path.js";

/** The end of a function: all locals die. */
export type Ending<Scope> = [Die<keyof Scope & string>];

/** What is returned may hold no loan; then all locals die. */
export type Returning<Scope, Name extends string> = [
  Escape<Name, PlaceType<Scope, Name> extends { readonly "~box": true } ? "E0373" : PlaceType<Scope, Name> extends { readonly "~captures": unknown } ? "E0597" : "E0515">,
  ...Evaluate<Scope, Again<Scope, Name>, "", "by `return`">,
  ...Ending<Scope>,
  Event<"return">,
];

/** The values of the locals that live at the end. */
export type Values<Scope, Facts> = {
  readonly [Name in keyof Scope as Name extends Gone<Facts> ? never : Name]: Scope[Name] extends Local<infer Type, any> ? Type : never;
};

type Gone<Facts> = Facts extends Moved<infer Place, any> ? Root<Place> : Facts extends Unset<infer Name> ? Name : never;
