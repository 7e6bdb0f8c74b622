import { foldWidth } from './cell-text';

/**
 * A header as it is compared: plain width, lower case, simplified characters, `camelCase` and `snake_case` as words,
 * without the number of a form's question and its marks of being required.
 */
export function foldHeader(header: string): string {
  return simplified(foldWidth(header))
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/_/g, ' ')
    .replace(/^\s*(?:q?\d{1,2}\s*[.、):](?!\d)|\*)\s*/, '')
    .replace(/[*?:\s]+$/, '')
    .trim();
}

function simplified(text: string): string {
  return /[\u4e00-\u9fff]/.test(text)
    ? text.replace(/[\u4e00-\u9fff]/g, (character) => simplifiedForms().get(character) ?? character)
    : text;
}

let forms: ReadonlyMap<string, string> | null = null;

function simplifiedForms(): ReadonlyMap<string, string> {
  forms ??= new Map(traditionalPairs.split(' ').map(([one = '', other = '']) => [one, other]));
  return forms;
}

/** Each traditional character that headers use, with its simplified form. */
const traditionalPairs =
  '絲丝 數数 點点 讚赞 贊赞 評评 論论 暱昵 稱称 報报 價价 圖图 視视 頻频 連连 結结 鏈链 筆笔 記记 總总 閱阅 讀读 動动 簽签 約约 ' +
  '機机 構构 號号 紅红 書书 標标 籤签 簡简 類类 級级 區区 聯联 達达 轉转 發发 關关 獲获 內内 別别 單单 個个 據据 觀观 覽览 開开 時时 ' +
  '間间 網网 頁页 費费 實实 際际 國国 題题 檔档 傳传 業业 務务 郵邮 電电 話话 備备 註注 編编 領领 項项 與与 應应 響响 佔占 漲涨 歷历 ' +
  '選选 換换 當当 體体 無无 認认 證证 帳账 賬账 戶户 現现 寫写 請请 創创 見见 語语 齡龄 萬万 億亿';
