// What is loaded behind the first screen: 定标准, and what says which standards a text describes.
import { classify } from "../../core/standards/classify";
import { createDecide } from "./create-decide";
import type { DecideProgram } from "./decide-slot";

export const decideProgram: DecideProgram = { classify, createDecide };
