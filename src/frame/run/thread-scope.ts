/** The value of `threads()`. Its threads run at once, one after the other; its end uses what they borrow. */
export class ThreadScope {
  /** Marks it. */
  readonly "~threads" = true;
}
