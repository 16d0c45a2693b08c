// What organizations are called, by category. All invented, or so common that they name nobody.
import type { CategoryName } from "../../core/notice/categories";

const words = (text: string): readonly string[] => text.split(" ");

/** Without 党支部 or 党总支 at the end. Townships draw from the same villages, so that names repeat. */
export const organizationStems: Readonly<Record<CategoryName, readonly string[]>> = {
  农村: words(
    "石龙村 金星村 和平村 大塘村 樟树坪村 老屋湾村 枫木团村 桐子坳村 双井村 新塘冲村 " +
      "青石桥村 油茶岭村 龙眼塘村 黄泥坳村 月形湾村 柏树下村 竹山铺村 长冲口村 牛角塘村 清水坝村",
  ),
  街道社区: words("永安社区 新民社区 向阳社区 东塘社区 桂花社区 长虹社区"),
  国有企业: words("红星农机厂 长丰粮油公司 利民百货公司 东风砖瓦厂 湘南矿山机械厂"),
  机关: words("机关后勤 退休干部第一 退休干部第二 综合股室 执法大队 信息中心"),
  学校: words("育英中学 启明学校 文昌小学 希望小学 城东职业学校 杏坛中学"),
  医疗卫生单位: words("康宁医院 仁和医院 杏林中医院 惠民卫生院 妇幼保健站 同济门诊部"),
  其他事业单位: words("农技站 农机站 水管站 林业站 文化站 畜牧站"),
  非公有制经济组织: words(
    "兴旺竹木制品有限公司 金穗米业有限公司 宏达食品厂 鑫源建材有限公司 百川物流有限公司 佳美服饰有限公司",
  ),
  社会组织: words(
    "正和律师事务所 明理律师事务所 方圆律师事务所 天平律师事务所 守信律师事务所 恒信律师事务所",
  ),
};
