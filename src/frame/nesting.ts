import type { InsideClosureText, OutsideLoopText } from "../diagnostics/e0268.js";
import type { Text } from "../diagnostics/text.js";
import type { Event, Run } from "./event.js";
import type { Frame } from "./frame-type.js";
import type { Join } from "./fact.js";
import type { Accepted, Reported } from "./statement.js";

// Statements with a body of their own.

/** The trace of a body: a loop keeps the events of what it contains. */
export type Begin<Trace> = Trace extends readonly unknown[] ? [] : Trace;

/** The names that a body declared. */
export type Inner<Scope, Body> = Exclude<keyof Body, keyof Scope> & string;

/** The event of a body whose locals die at its end. */
export type Block<Scope, Body, Events> = Event<"block", Events, Inner<Scope, Body>>;

/** The state after a body, with what its end breaks. */
export type Closed<Scope, Body, Facts> = Run<Facts, [Event<"die", Inner<Scope, Body>>]>;

/** A body that runs once at most: it ends in a frame whose own locals die without breaking a rule. */
export type Arm<Scope, Facts, Trace, Body, Done, Kept> = (
  frame: Frame<Scope, Facts, Begin<Trace>>,
) => Frame<Body, Done, Kept> & Accepted<Closed<Scope, Body, Done>>;

/** The event of a loop. */
export type Repeat<Scope, Body, Events> = Event<"loop", Events, Inner<Scope, Body>>;

/** The event of a loop, as the body of another one keeps it. */
export type RepeatWithin<Scope, Body, Events> = Event<"loopWithin", Events, Inner<Scope, Body>>;

/** The state after two branches. */
export type Joined<Left, Right> = Reported<Join<Left, Right>>;

/** `this` of a jump: only in a loop there is somewhere to go. */
export type InLoop<Trace, Statement extends "break" | "continue"> = Trace extends null
  ? Text<OutsideLoopText<Statement>>
  : Trace extends "closure"
    ? Text<InsideClosureText<Statement>>
    : unknown;
