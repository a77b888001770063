import { boxed, type Fn, type Static, type Boxed } from "fn-traits";
import { frame } from "fn-traits/frame";

const newBox = (f: Fn<[], void> & Static): Boxed<Fn<[], void> & Static> => boxed(f);

export const box = (f: Fn<[], void>) => frame().let("f", f).returnPass(newBox, "f");
