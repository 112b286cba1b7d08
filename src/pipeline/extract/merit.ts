/** A merit by its class, as a pattern: 二等功, 集体三等功, 个人特等功. Honours, names of people and figures read it alike. */
export const merit = '(?:个人|集体)?[特一二三]等功';
