import { isPrimitive } from "../../capture/clone-data.js";
import { LocalVariable } from "../../capture/local-variable.js";
import { runGenerator } from "../../capture/run-generator.js";
import type { Kind } from "../../diagnostics/e0525.js";
import { DISPOSE, dropState, release } from "../../closure/release.js";
import { refusal } from "../../closure/refuse.js";
import { Phase, own, type Body, type Environment, type State } from "../../closure/state.js";
import { moveOutAtBoundText } from "../../diagnostics/e0507.js";
import { requireKind } from "../../ownership/require-kind.js";
import { BodySlot } from "./body-slot.js";
import { fault } from "./fault.js";
import { refuseLetOut } from "./letting-out.js";
import { find, spotOf } from "./spot.js";
import { Tracker } from "./tracker.js";

/** The closure of a tracker as a value, with a name for sentences: an ordinary closure, whose body runs the generator. */
export function infer(tracker: Tracker, name: string): object {
  const { environment } = tracker;
  const body = Object.assign(bodyOf(tracker), { tracker });
  const state: State & { kind: Kind } = {
    kind: tracker.kind,
    get reason() {
      return tracker.reason;
    },
    name,
    environment,
    body,
    life: Phase.Live,
  };
  own(state);
  tracker.weakened = () => void (state.kind = tracker.kind);
  return callable(state);
}

/** Runs the generator over handles. Those of the closure itself are made once; a copy or clone has its own. */
function bodyOf(tracker: Tracker): Body {
  const { body } = tracker;
  let own: object | undefined;
  let others: WeakMap<Environment, object> | undefined;
  const localsOf = (environment: Environment): object => {
    if (environment === tracker.environment) return (own ??= handlesOf(tracker, environment));
    others ??= new WeakMap();
    const locals = others.get(environment) ?? handlesOf(tracker, environment);
    others.set(environment, locals);
    return locals;
  };
  return (environment: Environment, ...args: readonly unknown[]): unknown => {
    tracker.check();
    const output = runGenerator(body(localsOf(environment) as never, ...(args as never)));
    tracker.settle(true);
    return output;
  };
}

/** What a body sees: a handle for each local that it names. */
function handlesOf(tracker: Tracker, environment: Environment): object {
  const made = new Map<string, LocalVariable>();
  const handle = (name: string): LocalVariable => {
    const known = made.get(name) ?? new LocalVariable(new BodySlot(tracker, spotOf(find(tracker.scope, name).cell), environment));
    made.set(name, known);
    return known;
  };
  const names = tracker.mentioned;
  if (names.size === 0) return new Proxy({}, { get: (_, name) => (typeof name === "string" ? handle(name) : undefined) });
  return Object.fromEntries([...names].map((name) => [name, handle(name)]));
}

/** The function of a closure. An `FnOnce` is called by value; one that turns out to be one was called for the only time. */
function callable(state: State): object {
  const closure = ((...args: unknown[]) => {
    if (!state.life && state.kind === "FnOnce") refuseCall(state, closure);
    if (state.life && (state.life === Phase.Moved || state.kind !== "Fn")) throw refusal(state);
    const before = state.life;
    state.life = Phase.Running;
    try {
      const output = state.body(state.environment as never, ...(args as never));
      if (!isPrimitive(output)) refuseLetOut((state.body as Body & { tracker: Tracker }).tracker, state.kind, output);
      return output;
    } finally {
      const dropped = state.life === Phase.Moved || state.kind === "FnOnce";
      state.life = dropped ? Phase.Moved : before;
      if (dropped) release(state.environment);
    }
  }) as unknown as { "~closure": State; [Symbol.dispose](): void };
  closure["~closure"] = state;
  closure[DISPOSE] = () => dropState(state);
  return closure;
}

/** An `FnOnce` is called as an `FnMut`. One that is written where that is asked for takes its kind from there: its body is the error. */
function refuseCall({ name, body }: State, closure: object): void {
  const [moved] = (body as Body & { tracker: Tracker }).tracker.movedOut;
  if (name === "" && moved !== undefined) throw fault(moveOutAtBoundText(moved, "FnMut"), moved);
  requireKind(closure, "FnMut");
}
