import { frame } from "fn-traits/frame";

frame()
  .break();
