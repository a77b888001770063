import { CapturedSlot, type CaptureHandle, type Learner } from "../capture/capture-slot.js";
import { captureByUse, captureByValue, isMutable, type Sources } from "../capture/capture-source.js";
import type { Handle } from "../capture/handle.js";
import { LocalVariable } from "../capture/local-variable.js";
import { namesIn, runGenerator, type GeneratorBody } from "../capture/run-generator.js";
import { BorrowMutError, borrowedTwiceText } from "../diagnostics/e0499.js";
import { mutatesText, takesText, type Kind } from "../diagnostics/e0525.js";
import { subject } from "../diagnostics/text.js";
import { refusal } from "../closure/refuse.js";
import { release, type Failure } from "../closure/release.js";
import { Phase, type Body, type Environment, type State } from "../closure/state.js";

/** What a generator body is given. */
type Variables = Readonly<Record<string, LocalVariable>>;

/**
 * A closure that is inferred. Which variables it captures is known when it is made: those that its body
 * names. How it captures them, and of which kind it is, it learns while the body runs.
 */
export class InferredState implements State, Learner {
  kind: Kind = "Fn";
  life = Phase.Live;
  /** Why it is of its kind. */
  reason: string | undefined = undefined;
  readonly environment: Environment;
  readonly body: Body;
  private readonly variables: Variables;
  /** How many calls of it are running. */
  private depth = 0;

  constructor(
    readonly name: string,
    sources: Sources,
    byValue: boolean,
    private readonly generator: GeneratorBody,
  ) {
    const capture = (variable: string): Handle => {
      const handle = (byValue ? captureByValue : captureByUse)(sources[variable]);
      handle.owner = this;
      return handle;
    };
    const see = (variable: string, handle: Handle) =>
      new LocalVariable(new CapturedSlot(variable, handle as CaptureHandle, isMutable(sources[variable]), this));

    const environment: Record<string, Handle> = {};
    for (const variable of namesIn(generator, sources)) if (Object.hasOwn(sources, variable)) environment[variable] = capture(variable);
    // A body that names none takes the variables as a whole: then it captures what it looks at.
    const named = Object.keys(environment).length > 0;
    const variablesOf = (captures: Record<string, Handle>): Variables => {
      const variables: Record<string, LocalVariable> = {};
      for (const variable in captures) variables[variable] = see(variable, captures[variable]!);
      if (named) return variables;
      return new Proxy(variables, {
        get: (_, variable: string) =>
          (variables[variable] ??= Object.hasOwn(sources, variable) ? see(variable, (captures[variable] ??= capture(variable))) : undefined!),
      });
    };
    this.environment = environment;
    this.variables = variablesOf(environment);
    // Copies and clones come here, which have captures of their own.
    this.body = (captures: Environment, ...args: never[]) =>
      runGenerator(generator((captures === environment ? this.variables : variablesOf(captures)) as never, ...(args as never)));
  }

  mutates(path: string): void {
    if (this.depth > 1) throw new BorrowMutError(borrowedTwiceText(subject(this.name)), this.name);
    if (this.depth === 1 && this.life === Phase.Live) this.life = Phase.Running;
    if (this.kind !== "Fn") return;
    this.kind = "FnMut";
    this.reason = mutatesText(path);
  }

  moves(path: string, { owner }: CaptureHandle): void {
    // The closure that owns the capture is consumed by the call that moves it out.
    if (owner) (owner as State).life = Phase.Moved;
    if (this.kind === "FnOnce") return;
    this.kind = "FnOnce";
    this.reason = takesText(path);
  }

  call(args: readonly never[]): unknown {
    // Of a closure that is not known to change what it captured, a call may begin while another one runs.
    if (this.life !== Phase.Live) throw refusal(this);
    if (this.kind === "FnMut") this.life = Phase.Running;
    this.depth++;
    let output: unknown;
    try {
      output = runGenerator(this.generator(this.variables as never, ...(args as never)));
    } catch (error) {
      return this.end({ error });
    }
    this.end();
    return output;
  }

  private end(failure?: Failure): void {
    this.depth--;
    if (this.life === Phase.Moved) return release(this.environment, failure);
    if (this.depth === 0) this.life = Phase.Live;
    if (failure) throw failure.error;
  }
}
