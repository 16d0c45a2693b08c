// Troubles that hosts have, wanted on purpose: which sync or action fails and how. Counts from the moment of arming.
import type { RichErrorCode } from "../rich-api/rich-error";
import type { OfficeErrorCode } from "./office-errors";

export interface FaultPlan {
  /** The n-th action from now on fails, counted over requests; what came before it stays done. */
  readonly failAction?: { readonly nth: number; readonly code: RichErrorCode };
  /** The n-th sync from now on fails: with nothing done, or with all done and the answer lost. */
  readonly failSync?: {
    readonly nth: number;
    readonly code: OfficeErrorCode;
    readonly when: "before" | "after";
  };
  /** From the n-th sync on nothing is done and nothing answered. */
  readonly goneFromSync?: number;
  readonly throttled?: boolean;
  /** Viewing only: what would change the workbook is denied. */
  readonly readOnly?: boolean;
  /** Each answer comes so many milliseconds late. */
  readonly slowBy?: number;
  /** What Excel on the web takes is 5 MB each way. */
  readonly maxRequestBytes?: number;
  readonly maxResponseBytes?: number;
}

const fiveMegabytes = 5 * 1024 * 1024;

export class Faults {
  #plan: FaultPlan = {};
  #syncs = 0;
  #actions = 0;

  constructor(plan: FaultPlan = {}) {
    this.#plan = plan;
  }

  /** Replaces the plan and counts anew. No plan: none but the limits of size. */
  arm(plan: FaultPlan = {}): void {
    this.#plan = plan;
    this.#syncs = 0;
    this.#actions = 0;
  }

  get plan(): FaultPlan {
    return this.#plan;
  }

  get maxRequestBytes(): number {
    return this.#plan.maxRequestBytes ?? fiveMegabytes;
  }

  get maxResponseBytes(): number {
    return this.#plan.maxResponseBytes ?? fiveMegabytes;
  }

  /** Whether the host has stopped answering. */
  get isGone(): boolean {
    return this.#syncs >= (this.#plan.goneFromSync ?? Infinity);
  }

  /** A sync begins; the other questions are about it. */
  countSync(): void {
    this.#syncs += 1;
  }

  /** An action begins: the error that it is to have. */
  countAction(): RichErrorCode | undefined {
    this.#actions += 1;
    const { failAction } = this.#plan;
    return this.#actions === failAction?.nth ? failAction.code : undefined;
  }

  failureOfSync(when: "before" | "after"): OfficeErrorCode | undefined {
    const { failSync, throttled } = this.#plan;
    if (when === "before" && throttled === true) return "ActivityLimitReached";
    return failSync?.nth === this.#syncs && failSync.when === when ? failSync.code : undefined;
  }
}
