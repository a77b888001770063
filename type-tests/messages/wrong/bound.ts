export interface Clone {
  readonly "~impl": { readonly Clone: true };
}
export interface Once {
  readonly "~impl": { readonly Clone: "error[E0277]: the trait bound `\"a\": Clone` is not satisfied: captured variable `counter`" };
}
export declare const once: Once;
export declare const fine: Clone;
export declare function clone(closure: Clone): void;
export declare function both(first: Clone, second: (closure: Clone) => string): void;
