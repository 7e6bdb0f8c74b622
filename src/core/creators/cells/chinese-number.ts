/**
 * The value of a number in Chinese characters with a unit, such as 三万五, 十五萬二 or 两千, also as banks write it (叁仟伍佰);
 * `null` for anything else.
 */
export function chineseNumber(written: string): number | null {
  const text = written.replace(
    /[萬億兩〇壹贰貳叁肆伍陆陸柒捌玖拾佰仟]/g,
    (character) => simplified[character] ?? character,
  );
  if (!/^[零一二两三四五六七八九十百千万亿]{2,}$/.test(text) || !/[十百千万亿]/.test(text)) return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let unit = 0;
  let afterZero = false;
  for (const character of text.replace(/两/g, '二')) {
    const scale = units[character];
    if (scale === undefined) {
      if (digit !== null && digit !== 0) return null;
      afterZero ||= character === '零';
      digit = '零一二三四五六七八九'.indexOf(character);
      continue;
    }
    if (scale < 1e4) section += (digit || 1) * scale;
    else {
      const count = section + (digit ?? 0);
      if (count === 0) return null;
      total = scale === 1e8 ? (total + count) * scale : total + count * scale;
      section = 0;
    }
    digit = null;
    unit = scale;
    afterZero = false;
  }
  // A lone digit after a unit counts its tenths: 三万五 leaves out the 千, 三万零五 does not.
  const last = (digit ?? 0) * (unit > 10 && !afterZero ? unit / 10 : 1);
  return total + section + last;
}

const simplified: Readonly<Record<string, string>> = {
  萬: '万',
  億: '亿',
  兩: '两',
  〇: '零',
  壹: '一',
  贰: '二',
  貳: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  陸: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
};

const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
