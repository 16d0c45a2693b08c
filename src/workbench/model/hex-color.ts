// A colour in one spelling, "#RRGGBB": the grid's own tools also write rgb(255, 0, 0).
import { ColorKit, type Nullable } from "@univerjs/core";

const spelled = /^#[\dA-F]{6}$/;

/** undefined for what is no colour. */
export function toHex(color: Nullable<string>): string | undefined {
  if (color == null) return undefined;
  const upper = color.toUpperCase();
  if (spelled.test(upper)) return upper;
  const kit = new ColorKit(color);
  return kit.isValid ? kit.toHexString().slice(0, 7).toUpperCase() : undefined;
}
