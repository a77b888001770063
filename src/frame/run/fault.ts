import { BorrowCheckError } from "../../diagnostics/borrow-check-error.js";
import type { ClosureError } from "../../diagnostics/closure-error.js";
import { TraitBoundError } from "../../diagnostics/e0277.js";
import { MismatchedTypesError } from "../../diagnostics/e0308.js";
import { UseAfterMoveError } from "../../diagnostics/e0382.js";
import { BorrowMutError } from "../../diagnostics/e0499.js";
import { MoveOutError } from "../../diagnostics/e0507.js";
import { KindError } from "../../diagnostics/e0525.js";
import { ImmutableBorrowError } from "../../diagnostics/e0596.js";
import { NotCallableError } from "../../diagnostics/e0618.js";

/** The classes of the codes that the plain layer throws as well. */
const classes: { readonly [code: string]: new (sentence: string, variable?: string) => ClosureError } = {
  E0277: TraitBoundError,
  E0308: MismatchedTypesError,
  E0499: BorrowMutError,
  E0502: BorrowMutError,
  E0507: MoveOutError,
  E0525: KindError,
  E0594: ImmutableBorrowError,
  E0596: ImmutableBorrowError,
};

/** The error of a sentence: of the class that its code has everywhere. */
export function fault(sentence: string, variable: string): ClosureError {
  const code = sentence.slice(6, 11);
  if (code === "E0382") return new UseAfterMoveError(variable, variable, sentence);
  if (code === "E0618") return new NotCallableError(sentence, variable);
  return new (classes[code] ?? BorrowCheckError)(sentence, variable);
}
