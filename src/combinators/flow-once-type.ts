import type { ArgumentList } from "../traits/argument-list.js";
import type { CombinedOnce } from "./combined-once.js";
import type { Alive, AnyPart } from "./part.js";

/**
 * The signatures of `flow` for steps of which one can be called once only. They accept every kind:
 * the compiler comes here when a step is not callable. The first parameter is spelled out because
 * it is instantiated also for plain functions, before the compiler settles for the other signature.
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html
 */
export interface FlowOnce {
  /** Takes one step that is `FnOnce`. */
  <Args extends ArgumentList, Output, Slots1>(
    first:
      | { (this: void, ...args: Args): Output; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> }
      | { readonly "~call": (...args: Args) => Output; readonly "~impl": Slots1; readonly "~life": Alive<Slots1> },
  ): CombinedOnce<{ args: Args; output: Output; step1: Slots1 }>;
  /** Composes two steps, of which one is `FnOnce`. */
  <Args extends ArgumentList, First, Output, Slots1, Slots2>(
    first:
      | { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> }
      | { readonly "~call": (...args: Args) => First; readonly "~impl": Slots1; readonly "~life": Alive<Slots1> },
    second: AnyPart<[value: First], Output, Slots2>,
  ): CombinedOnce<{ args: Args; output: Output; step1: Slots1; step2: Slots2 }>;
  /** Composes three steps, of which one is `FnOnce`. */
  <Args extends ArgumentList, First, Second, Output, Slots1, Slots2, Slots3>(
    first:
      | { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> }
      | { readonly "~call": (...args: Args) => First; readonly "~impl": Slots1; readonly "~life": Alive<Slots1> },
    second: AnyPart<[value: First], Second, Slots2>,
    third: AnyPart<[value: Second], Output, Slots3>,
  ): CombinedOnce<{ args: Args; output: Output; step1: Slots1; step2: Slots2; step3: Slots3 }>;
  /** Composes four steps, of which one is `FnOnce`. */
  <Args extends ArgumentList, First, Second, Third, Output, Slots1, Slots2, Slots3, Slots4>(
    first:
      | { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> }
      | { readonly "~call": (...args: Args) => First; readonly "~impl": Slots1; readonly "~life": Alive<Slots1> },
    second: AnyPart<[value: First], Second, Slots2>,
    third: AnyPart<[value: Second], Third, Slots3>,
    fourth: AnyPart<[value: Third], Output, Slots4>,
  ): CombinedOnce<{ args: Args; output: Output; step1: Slots1; step2: Slots2; step3: Slots3; step4: Slots4 }>;
  /** Composes five steps, of which one is `FnOnce`. */
  <Args extends ArgumentList, First, Second, Third, Fourth, Output, Slots1, Slots2, Slots3, Slots4, Slots5>(
    first:
      | { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> }
      | { readonly "~call": (...args: Args) => First; readonly "~impl": Slots1; readonly "~life": Alive<Slots1> },
    second: AnyPart<[value: First], Second, Slots2>,
    third: AnyPart<[value: Second], Third, Slots3>,
    fourth: AnyPart<[value: Third], Fourth, Slots4>,
    fifth: AnyPart<[value: Fourth], Output, Slots5>,
  ): CombinedOnce<{
    args: Args;
    output: Output;
    step1: Slots1;
    step2: Slots2;
    step3: Slots3;
    step4: Slots4;
    step5: Slots5;
  }>;
  /** Composes six steps, of which one is `FnOnce`. */
  <
    Args extends ArgumentList,
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Output,
    Slots1,
    Slots2,
    Slots3,
    Slots4,
    Slots5,
    Slots6,
  >(
    first:
      | { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> }
      | { readonly "~call": (...args: Args) => First; readonly "~impl": Slots1; readonly "~life": Alive<Slots1> },
    second: AnyPart<[value: First], Second, Slots2>,
    third: AnyPart<[value: Second], Third, Slots3>,
    fourth: AnyPart<[value: Third], Fourth, Slots4>,
    fifth: AnyPart<[value: Fourth], Fifth, Slots5>,
    sixth: AnyPart<[value: Fifth], Output, Slots6>,
  ): CombinedOnce<{
    args: Args;
    output: Output;
    step1: Slots1;
    step2: Slots2;
    step3: Slots3;
    step4: Slots4;
    step5: Slots5;
    step6: Slots6;
  }>;
  /** Composes seven steps, of which one is `FnOnce`. */
  <
    Args extends ArgumentList,
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Sixth,
    Output,
    Slots1,
    Slots2,
    Slots3,
    Slots4,
    Slots5,
    Slots6,
    Slots7,
  >(
    first:
      | { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> }
      | { readonly "~call": (...args: Args) => First; readonly "~impl": Slots1; readonly "~life": Alive<Slots1> },
    second: AnyPart<[value: First], Second, Slots2>,
    third: AnyPart<[value: Second], Third, Slots3>,
    fourth: AnyPart<[value: Third], Fourth, Slots4>,
    fifth: AnyPart<[value: Fourth], Fifth, Slots5>,
    sixth: AnyPart<[value: Fifth], Sixth, Slots6>,
    seventh: AnyPart<[value: Sixth], Output, Slots7>,
  ): CombinedOnce<{
    args: Args;
    output: Output;
    step1: Slots1;
    step2: Slots2;
    step3: Slots3;
    step4: Slots4;
    step5: Slots5;
    step6: Slots6;
    step7: Slots7;
  }>;
  /** Composes eight steps, of which one is `FnOnce`. */
  <
    Args extends ArgumentList,
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Sixth,
    Seventh,
    Output,
    Slots1,
    Slots2,
    Slots3,
    Slots4,
    Slots5,
    Slots6,
    Slots7,
    Slots8,
  >(
    first:
      | { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> }
      | { readonly "~call": (...args: Args) => First; readonly "~impl": Slots1; readonly "~life": Alive<Slots1> },
    second: AnyPart<[value: First], Second, Slots2>,
    third: AnyPart<[value: Second], Third, Slots3>,
    fourth: AnyPart<[value: Third], Fourth, Slots4>,
    fifth: AnyPart<[value: Fourth], Fifth, Slots5>,
    sixth: AnyPart<[value: Fifth], Sixth, Slots6>,
    seventh: AnyPart<[value: Sixth], Seventh, Slots7>,
    eighth: AnyPart<[value: Seventh], Output, Slots8>,
  ): CombinedOnce<{
    args: Args;
    output: Output;
    step1: Slots1;
    step2: Slots2;
    step3: Slots3;
    step4: Slots4;
    step5: Slots5;
    step6: Slots6;
    step7: Slots7;
    step8: Slots8;
  }>;
  /** Composes nine steps, of which one is `FnOnce`. */
  <
    Args extends ArgumentList,
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Sixth,
    Seventh,
    Eighth,
    Output,
    Slots1,
    Slots2,
    Slots3,
    Slots4,
    Slots5,
    Slots6,
    Slots7,
    Slots8,
    Slots9,
  >(
    first:
      | { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> }
      | { readonly "~call": (...args: Args) => First; readonly "~impl": Slots1; readonly "~life": Alive<Slots1> },
    second: AnyPart<[value: First], Second, Slots2>,
    third: AnyPart<[value: Second], Third, Slots3>,
    fourth: AnyPart<[value: Third], Fourth, Slots4>,
    fifth: AnyPart<[value: Fourth], Fifth, Slots5>,
    sixth: AnyPart<[value: Fifth], Sixth, Slots6>,
    seventh: AnyPart<[value: Sixth], Seventh, Slots7>,
    eighth: AnyPart<[value: Seventh], Eighth, Slots8>,
    ninth: AnyPart<[value: Eighth], Output, Slots9>,
  ): CombinedOnce<{
    args: Args;
    output: Output;
    step1: Slots1;
    step2: Slots2;
    step3: Slots3;
    step4: Slots4;
    step5: Slots5;
    step6: Slots6;
    step7: Slots7;
    step8: Slots8;
    step9: Slots9;
  }>;
  /** Composes ten steps, of which one is `FnOnce`. */
  <
    Args extends ArgumentList,
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Sixth,
    Seventh,
    Eighth,
    Ninth,
    Output,
    Slots1,
    Slots2,
    Slots3,
    Slots4,
    Slots5,
    Slots6,
    Slots7,
    Slots8,
    Slots9,
    Slots10,
  >(
    first:
      | { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> }
      | { readonly "~call": (...args: Args) => First; readonly "~impl": Slots1; readonly "~life": Alive<Slots1> },
    second: AnyPart<[value: First], Second, Slots2>,
    third: AnyPart<[value: Second], Third, Slots3>,
    fourth: AnyPart<[value: Third], Fourth, Slots4>,
    fifth: AnyPart<[value: Fourth], Fifth, Slots5>,
    sixth: AnyPart<[value: Fifth], Sixth, Slots6>,
    seventh: AnyPart<[value: Sixth], Seventh, Slots7>,
    eighth: AnyPart<[value: Seventh], Eighth, Slots8>,
    ninth: AnyPart<[value: Eighth], Ninth, Slots9>,
    tenth: AnyPart<[value: Ninth], Output, Slots10>,
  ): CombinedOnce<{
    args: Args;
    output: Output;
    step1: Slots1;
    step2: Slots2;
    step3: Slots3;
    step4: Slots4;
    step5: Slots5;
    step6: Slots6;
    step7: Slots7;
    step8: Slots8;
    step9: Slots9;
    step10: Slots10;
  }>;
}
