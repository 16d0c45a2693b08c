// What clerks are shown for each severity: words that say what to do, and blame nobody.
import type { Severity } from "../spec/finding";

export const severityNames: Readonly<Record<Severity, string>> = {
  error: "必须改",
  warning: "请核实",
  info: "提示",
};
