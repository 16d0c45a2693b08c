// The one question at the start: what does the clerk want to do?
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  readonly onFill: () => void;
  readonly onCollect: () => void;
  readonly onSample: () => void;
}

const useStyles = makeStyles({
  question: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  choice: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    width: "100%",
    padding: "8px 12px",
    fontWeight: "normal",
    textAlign: "left",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground3 },
});

export function FirstScreen({ onFill, onCollect, onSample }: Props): ReactNode {
  const styles = useStyles();
  const choices = [
    { name: "填本单位的表", hint: "插入三张表，边填边查", choose: onFill },
    { name: "收下级的表", hint: "选文件，查错，一键汇总", choose: onCollect },
    { name: "先用示例试试", hint: "一个县 20 个单位的示例，里面有错等您找", choose: onSample },
  ];
  return (
    <>
      <h1 className={styles.question}>您要做什么？</h1>
      {choices.map(({ name, hint, choose }) => (
        <Button key={name} className={styles.choice} onClick={choose}>
          <span className={styles.name}>{name}</span>
          <Text size={200} className={styles.hint}>
            {hint}
          </Text>
        </Button>
      ))}
      <Text size={200} className={styles.hint}>
        不联网，不用注册，内容只在这台电脑上。
      </Text>
    </>
  );
}
