import { ClosureError } from "./closure-error.js";

/** E0618: something that is no closure is called as one. */
export const notCallableText = "error[E0618]: expected function, found a value that is neither a closure nor a function; build it with `closure`";

/**
 * Thrown when a caller without types hands over something that cannot be called.
 *
 * @see https://doc.rust-lang.org/error_codes/E0618.html
 */
export class NotCallableError extends ClosureError {
  /** Always `"NotCallableError"`, also after minification. */
  override get name(): "NotCallableError" {
    return "NotCallableError";
  }

  /** Without a name in the sentence: there is no closure that could have one. A local of a frame has. */
  constructor(sentence: string = notCallableText, variable?: string) {
    super(sentence, variable);
  }
}

/** E0618: a local is called that is no closure. */
export const notAFunctionText = <const Name extends string, const Type extends string>(name: Name, type: Type) =>
  `error[E0618]: expected function, found \`${type}\`: \`${name}\` cannot be called; call what gives it` as const;

/** {@link notAFunctionText} as a type. */
export type NotAFunctionText<Name extends string, Type extends string> = ReturnType<typeof notAFunctionText<Name, Type>>;
