// Listening to Excel's events, and the end of it. Knows no event.
import { ok } from "../../core/kernel/result";
import type { HostAnswer } from "../../app/ports/open-workbook";
import type { RunCommand } from "./run-command";

type Handler = Pick<OfficeExtension.EventHandlerResult<never>, "context" | "remove">;

/** Answers with what ends it. */
export async function listen(
  run: RunCommand,
  register: (context: Excel.RequestContext) => readonly Handler[],
): HostAnswer<() => HostAnswer<void>> {
  const started = await run(async ({ context, sync }) => {
    const handlers = register(context);
    await sync();
    return handlers;
  });
  if (!started.ok) return started;
  const handlers = started.value;
  return ok(() =>
    run(async ({ sync }) => {
      for (const handler of handlers) handler.remove();
      await sync();
    }, handlers[0]?.context),
  );
}
