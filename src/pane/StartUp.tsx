// From the page's start to the pane: waits for the host, and after three seconds says that it is waiting and what to do.
import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { Plain } from "./Plain";
import { useDelayed } from "./use-delayed";

interface Props {
  /** Resolves with what to show once the host answers; rejects where there is no host. */
  readonly ready: Promise<ReactNode>;
}

/** office.js never answers where one of its parts is blocked. */
const patienceMilliseconds = 3000;

type Start =
  { readonly id: "waiting" | "nowhere" } | { readonly id: "ready"; readonly pane: ReactNode };

export function StartUp({ ready }: Props): ReactNode {
  const [start, setStart] = useState<Start>({ id: "waiting" });
  useEffect(() => {
    ready.then(
      (pane) => setStart({ id: "ready", pane }),
      () => setStart({ id: "nowhere" }),
    );
  }, [ready]);
  const isLate = useDelayed(start.id === "waiting", patienceMilliseconds);
  if (start.id === "ready") return start.pane;
  if (start.id === "nowhere") {
    return (
      <Plain
        title="三表汇要在 Excel 里打开"
        ways={[
          "在 Excel 的“开始”选项卡上点“打开三表汇”。",
          "没有 Excel，或用的是 WPS：用浏览器打开本网站的首页，在网页里填表。",
        ]}
      />
    );
  }
  if (!isLate) return <p className="plain">正在连接 Excel……</p>;
  return (
    <Plain
      title="三秒了，Excel 还没有应答"
      ways={[
        "请再等一会儿；连上后这里会自动换成填报。",
        "一直不行：关掉这个窗格，再点“打开三表汇”。",
        "还不行：请网络管理员检查本网站 office 文件夹下的文件有没有被拦截。",
        "急着用：用浏览器打开本网站的首页，在网页里填表。",
      ]}
    />
  );
}
