// Arguments as the client sends them → as the table takes them: path ids become the model's objects.
// Does not check what the values are.
import type { Target } from "./rich-type";
import type { ArgumentInfo } from "./wire";

type Resolve = (pathId: number) => Target;

export function decodeArguments(
  info: ArgumentInfo | undefined,
  resolve: Resolve,
): readonly unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, at) => decode(value, references[at], resolve));
}

function decode(value: unknown, reference: unknown, resolve: Resolve): unknown {
  if (Array.isArray(value)) {
    const references: readonly unknown[] = Array.isArray(reference) ? reference : [];
    return value.map((one: unknown, at) => decode(one, references[at], resolve));
  }
  if (typeof reference === "number" && reference !== 0 && value === reference) {
    return resolve(reference);
  }
  return isRecord(value) ? decodeRecord(value, resolve) : value;
}

function decodeRecord(record: Readonly<Record<string, unknown>>, resolve: Resolve): unknown {
  const pathId = record["_ObjectPathId"];
  if (typeof pathId === "number") return resolve(pathId);
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, decode(value, 0, resolve)]),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
