import type { Denied } from "../ownership/consumable.js";
import type { ArgumentList } from "../traits/argument-list.js";
import type { CombinedOnce } from "./combined-once.js";
import type { AnyPart } from "./part.js";

/**
 * The signatures of `flow` for steps of which one can be called once only. They accept every kind:
 * the compiler comes here when a step is not callable. The first parameter is spelled out because
 * it is instantiated also for plain functions, before the compiler settles for the other signature.
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html
 */
export interface FlowOnce {
  /** Takes one step that is `FnOnce`. */
  <Args extends ArgumentList, Output, Slots1, State1 = string>(
    first:
      | { (this: void, ...args: Args): Output; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> }
      | { readonly "~call": (...args: Args) => Output; readonly "~impl": Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
  ): CombinedOnce<{ args: Args; output: Output; step1: Slots1 }>;
  /** Composes two steps, of which one is `FnOnce`. */
  <Args extends ArgumentList, First, Output, Slots1, Slots2, State1 = string, State2 = string>(
    first:
      | { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> }
      | { readonly "~call": (...args: Args) => First; readonly "~impl": Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
    second: AnyPart<[value: First], Output, Slots2, State2>,
  ): CombinedOnce<{ args: Args; output: Output; step1: Slots1; step2: Slots2 }>;
  /** Composes three steps, of which one is `FnOnce`. */
  <Args extends ArgumentList, First, Second, Output, Slots1, Slots2, Slots3, State1 = string, State2 = string, State3 = string>(
    first:
      | { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> }
      | { readonly "~call": (...args: Args) => First; readonly "~impl": Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
    second: AnyPart<[value: First], Second, Slots2, State2>,
    third: AnyPart<[value: Second], Output, Slots3, State3>,
  ): CombinedOnce<{ args: Args; output: Output; step1: Slots1; step2: Slots2; step3: Slots3 }>;
  /** Composes four steps, of which one is `FnOnce`. */
  <Args extends ArgumentList, First, Second, Third, Output, Slots1, Slots2, Slots3, Slots4, State1 = string, State2 = string, State3 = string, State4 = string>(
    first:
      | { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> }
      | { readonly "~call": (...args: Args) => First; readonly "~impl": Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
    second: AnyPart<[value: First], Second, Slots2, State2>,
    third: AnyPart<[value: Second], Third, Slots3, State3>,
    fourth: AnyPart<[value: Third], Output, Slots4, State4>,
  ): CombinedOnce<{ args: Args; output: Output; step1: Slots1; step2: Slots2; step3: Slots3; step4: Slots4 }>;
  /** Composes five steps, of which one is `FnOnce`. */
  <Args extends ArgumentList, First, Second, Third, Fourth, Output, Slots1, Slots2, Slots3, Slots4, Slots5, State1 = string, State2 = string, State3 = string, State4 = string, State5 = string>(
    first:
      | { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> }
      | { readonly "~call": (...args: Args) => First; readonly "~impl": Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
    second: AnyPart<[value: First], Second, Slots2, State2>,
    third: AnyPart<[value: Second], Third, Slots3, State3>,
    fourth: AnyPart<[value: Third], Fourth, Slots4, State4>,
    fifth: AnyPart<[value: Fourth], Output, Slots5, State5>,
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
    State1 = string,
    State2 = string,
    State3 = string,
    State4 = string,
    State5 = string,
    State6 = string,
  >(
    first:
      | { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> }
      | { readonly "~call": (...args: Args) => First; readonly "~impl": Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
    second: AnyPart<[value: First], Second, Slots2, State2>,
    third: AnyPart<[value: Second], Third, Slots3, State3>,
    fourth: AnyPart<[value: Third], Fourth, Slots4, State4>,
    fifth: AnyPart<[value: Fourth], Fifth, Slots5, State5>,
    sixth: AnyPart<[value: Fifth], Output, Slots6, State6>,
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
    State1 = string,
    State2 = string,
    State3 = string,
    State4 = string,
    State5 = string,
    State6 = string,
    State7 = string,
  >(
    first:
      | { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> }
      | { readonly "~call": (...args: Args) => First; readonly "~impl": Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
    second: AnyPart<[value: First], Second, Slots2, State2>,
    third: AnyPart<[value: Second], Third, Slots3, State3>,
    fourth: AnyPart<[value: Third], Fourth, Slots4, State4>,
    fifth: AnyPart<[value: Fourth], Fifth, Slots5, State5>,
    sixth: AnyPart<[value: Fifth], Sixth, Slots6, State6>,
    seventh: AnyPart<[value: Sixth], Output, Slots7, State7>,
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
    State1 = string,
    State2 = string,
    State3 = string,
    State4 = string,
    State5 = string,
    State6 = string,
    State7 = string,
    State8 = string,
  >(
    first:
      | { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> }
      | { readonly "~call": (...args: Args) => First; readonly "~impl": Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
    second: AnyPart<[value: First], Second, Slots2, State2>,
    third: AnyPart<[value: Second], Third, Slots3, State3>,
    fourth: AnyPart<[value: Third], Fourth, Slots4, State4>,
    fifth: AnyPart<[value: Fourth], Fifth, Slots5, State5>,
    sixth: AnyPart<[value: Fifth], Sixth, Slots6, State6>,
    seventh: AnyPart<[value: Sixth], Seventh, Slots7, State7>,
    eighth: AnyPart<[value: Seventh], Output, Slots8, State8>,
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
    State1 = string,
    State2 = string,
    State3 = string,
    State4 = string,
    State5 = string,
    State6 = string,
    State7 = string,
    State8 = string,
    State9 = string,
  >(
    first:
      | { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> }
      | { readonly "~call": (...args: Args) => First; readonly "~impl": Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
    second: AnyPart<[value: First], Second, Slots2, State2>,
    third: AnyPart<[value: Second], Third, Slots3, State3>,
    fourth: AnyPart<[value: Third], Fourth, Slots4, State4>,
    fifth: AnyPart<[value: Fourth], Fifth, Slots5, State5>,
    sixth: AnyPart<[value: Fifth], Sixth, Slots6, State6>,
    seventh: AnyPart<[value: Sixth], Seventh, Slots7, State7>,
    eighth: AnyPart<[value: Seventh], Eighth, Slots8, State8>,
    ninth: AnyPart<[value: Eighth], Output, Slots9, State9>,
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
    State1 = string,
    State2 = string,
    State3 = string,
    State4 = string,
    State5 = string,
    State6 = string,
    State7 = string,
    State8 = string,
    State9 = string,
    State10 = string,
  >(
    first:
      | { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> }
      | { readonly "~call": (...args: Args) => First; readonly "~impl": Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
    second: AnyPart<[value: First], Second, Slots2, State2>,
    third: AnyPart<[value: Second], Third, Slots3, State3>,
    fourth: AnyPart<[value: Third], Fourth, Slots4, State4>,
    fifth: AnyPart<[value: Fourth], Fifth, Slots5, State5>,
    sixth: AnyPart<[value: Fifth], Sixth, Slots6, State6>,
    seventh: AnyPart<[value: Sixth], Seventh, Slots7, State7>,
    eighth: AnyPart<[value: Seventh], Eighth, Slots8, State8>,
    ninth: AnyPart<[value: Eighth], Ninth, Slots9, State9>,
    tenth: AnyPart<[value: Ninth], Output, Slots10, State10>,
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
