// Words by which a name or a text gives something away. Not the notice's words: they help to check.

/** Names of bodies that are no village's. */
export const namesNoVillage =
  /社区|居委会|居民|小学|中学|学校|卫生院|卫生室|公司|企业|机关|协会|商会/;

/** A full name ends in the level of its organization. */
export const namesLevel = /(?:党委|党总支|总支|党支部|支部|委员会)$/;

/** A problem that speaks of a secretary who is not there. */
export const tellsVacancy = /书记(?:长期)?空缺|没有书记|无书记|书记缺位|缺书记/;
