// Where a fault of ours ends: said in plain words instead of an empty pane, and still thrown for whoever looks for it.
import { Component } from "react";
import type { ReactNode } from "react";
import { Plain } from "./Plain";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly fault: string | undefined;
}

export class FaultBoundary extends Component<Props, State> {
  override readonly state: State = { fault: undefined };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault: String(fault) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === undefined) return this.props.children;
    return (
      <Plain
        title="三表汇自己出错了，不是您填错了"
        ways={[
          "工作簿里已有的内容没有动，请先保存。",
          "关掉这个窗格，再点“打开三表汇”，接着做。",
          `再出现，请把这句话发给管理员：${fault}`,
        ]}
      />
    );
  }
}
