import { InputError } from '../../src/core/input-error';
import { readFile } from '../../src/files/read-file';
import { encoded, encodedIso2022, encodedVietnamese } from '../support/files/encoded';

async function rowsOf(bytes: Buffer) {
  const [table] = await readFile(new Uint8Array(bytes), 'creators.csv');
  return table?.rows;
}

describe('a table keeps its letters', () => {
  const chinese = [
    ['昵称', '粉丝数', '内容领域'],
    ['山野小厨', 12000, '美食'],
    ['阿木的旅行箱', 8300, '旅游'],
  ];
  const taiwanese = [
    ['暱稱', '粉絲數', '內容領域'],
    ['山野小廚', 12000, '美食'],
    ['阿木的旅行箱', 8300, '旅遊'],
  ];

  test.each([
    ['gb18030', chinese],
    ['gb18030', taiwanese],
    ['big5', taiwanese],
    [
      'shift_jis',
      [
        ['名前', 'フォロワー数', 'ジャンル'],
        ['さくらのキッチン', 12000, '料理'],
        ['旅するモモ', 8300, '東京カフェ'],
      ],
    ],
    [
      'euc-kr',
      [
        ['이름', '팔로워 수', '분야'],
        ['봄날의 식탁', 12000, '요리'],
        ['여행하는 나무', 8300, '서울 카페'],
      ],
    ],
    [
      'windows-1251',
      [
        ['Имя', 'Подписчики', 'Тема'],
        ['Анна Лесная', 12000, 'кулинария'],
        ['Пётр', 8300, 'путешествия'],
      ],
    ],
    [
      'koi8-r',
      [
        ['Имя', 'Подписчики', 'Тема'],
        ['Анна Лесная', 12000, 'кулинария'],
        ['Пётр', 8300, 'путешествия'],
      ],
    ],
    [
      'windows-1252',
      [
        ['Prénom', 'Abonnés', 'Thème'],
        ['Zoë Forêt', 12000, 'cuisine'],
        ['Le Chêne', 8300, 'été · café'],
      ],
    ],
    [
      'windows-1252',
      [
        ['Name', 'Followers', 'Theme'],
        ['José Muñoz', 12000, 'Søren'],
        ['Zoë', 8300, 'João Conceição'],
      ],
    ],
    [
      'windows-1250',
      [
        ['Imię', 'Obserwujący', 'Kategoria'],
        ['Łukasz Wiśniewski', 12000, 'kuchnia'],
        ['Paweł', 8300, 'podróże'],
      ],
    ],
    [
      'windows-1250',
      [
        ['Jméno', 'Sledující', 'Téma'],
        ['Jiří Dvořák', 12000, 'vaření'],
        ['Lucie Černá', 8300, 'cestování'],
      ],
    ],
    [
      'windows-1250',
      [
        ['Name', 'Followers', 'Theme'],
        ['Erdős Katalin', 12000, 'főzés'],
        ['Szőke Péter', 8300, 'utazás'],
      ],
    ],
    [
      'iso-8859-2',
      [
        ['Imię', 'Obserwujący', 'Kategoria'],
        ['Łukasz Wiśniewski', 12000, 'kuchnia'],
        ['Święta Dąbrowska', 8300, 'podróże'],
      ],
    ],
    [
      'windows-1254',
      [
        ['İsim', 'Takipçi', 'Konu'],
        ['Ayşe Yılmaz', 12000, 'yemek'],
        ['Oğuz Çelik', 8300, 'gezi'],
      ],
    ],
    [
      'windows-874',
      [
        ['ชื่อ', 'ผู้ติดตาม', 'หมวดหมู่'],
        ['ครัวคุณแม่', 12000, 'อาหาร'],
        ['เที่ยวไทย', 8300, 'ท่องเที่ยว'],
      ],
    ],
    [
      'euc-jp',
      [
        ['名前', 'フォロワー数', 'ジャンル'],
        ['さくらのキッチン', 12000, '料理'],
        ['旅するモモ', 8300, '東京カフェ'],
      ],
    ],
    [
      'gb18030',
      [
        ['name', 'followers', 'niche'],
        ['王昊', 12000, 'food'],
        ['苏婷', 8300, 'travel'],
        ['李婧琪', 900, 'home'],
      ],
    ],
  ])('in %s: %#', async (encoding, rows) => {
    const written = rows.map((row) => row.join(',')).join('\r\n');
    expect(await rowsOf(encoded(written, encoding))).toEqual(rows);
  });

  test('in windows-1258', async () => {
    const rows = [
      ['Tên', 'Người theo dõi', 'Chủ đề'],
      ['Nguyễn Văn An', 12000, 'ẩm thực'],
      ['Trần Thị Hương', 8300, 'du lịch'],
    ];
    const read = await rowsOf(encodedVietnamese(rows.map((row) => row.join(',')).join('\n')));
    expect(read?.map((row) => row.map((cell) => String(cell).normalize('NFC')))).toEqual(
      rows.map((row) => row.map(String)),
    );
  });

  test('in ISO-2022-JP', async () => {
    const text = '名前,フォロワー数\nさくらのキッチン,12000\nAnn,8300\n田中花子,900\n';
    expect(await rowsOf(encodedIso2022(text))).toEqual([
      ['名前', 'フォロワー数'],
      ['さくらのキッチン', 12000],
      ['Ann', 8300],
      ['田中花子', 900],
    ]);
  });

  test('or is refused where several languages could have written it', async () => {
    const bytes = encoded('name,followers\nOğuz,1200\n', 'windows-1254');
    const failure = await rowsOf(bytes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect((failure as Error).message).toMatch(/save it as UTF-8/);
  });

  test('with NULs between and behind its cells', async () => {
    const text = '昵称,粉丝数\n山野\0小厨,12000\0\n阿木,8300\n';
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`${text}${'\0'.repeat(2000)}`),
      encoded(text, 'gb18030'),
    ])
      expect((await rowsOf(bytes))?.slice(0, 3)).toEqual([
        ['昵称', '粉丝数'],
        ['山野小厨', 12000],
        ['阿木', 8300],
      ]);
  });

  test('in Windows-1252 with its signs of typography', async () => {
    const bytes = Buffer.from('name,bio\nAnn,\x93It\x92s tea\x94 \x96 5 \x80\n', 'latin1');
    expect((await rowsOf(bytes))?.[1]).toEqual(['Ann', '“It’s tea” – 5 €']);
  });

  test('where a line in GB18030 would be other letters in UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('昵称,粉丝数\n山野小厨,12000\nCafé Ñ,700\n', 'utf8'),
      encoded('阿木的旅行箱,8300\n木木,900\n圆圆,800\n', 'gb18030'),
    ]);
    const names = (await rowsOf(bytes))?.map(([name]) => name);
    expect(names).toEqual(['昵称', '山野小厨', 'Café Ñ', '阿木的旅行箱', '木木', '圆圆']);
  });

  test('where its lines are some in UTF-8 and some in GB18030', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeff昵称,粉丝数\n山野小厨,12000\n'),
      encoded('阿木的旅行箱,8300\n安安,900\n', 'gb18030'),
      Buffer.from('Ann,700\n小满手作,600\n'),
    ]);
    expect(await rowsOf(bytes)).toEqual([
      ['昵称', '粉丝数'],
      ['山野小厨', 12000],
      ['阿木的旅行箱', 8300],
      ['安安', 900],
      ['Ann', 700],
      ['小满手作', 600],
    ]);
  });

  test('where a few bytes of another encoding are broken', async () => {
    const bytes = encoded(`昵称,粉丝数\n${'山野小厨,12000\n'.repeat(40)}阿木`, 'gb18030');
    expect((await rowsOf(bytes.subarray(0, -1)))?.slice(0, 2)).toEqual([
      ['昵称', '粉丝数'],
      ['山野小厨', 12000],
    ]);
  });

  test('where a control character strayed into a short file', async () => {
    expect(
      await rowsOf(Buffer.from('昵称,粉丝数\n山野\u0008小厨,12000\u001a\n阿木\u000b旅行,8300\n')),
    ).toEqual([
      ['昵称', '粉丝数'],
      ['山野小厨', 12000],
      ['阿木 旅行', 8300],
    ]);
  });
});

describe('a text that was read in the wrong encoding and saved so', () => {
  const table = '昵称,粉丝数,内容领域\n山野小厨,12000,美食\n阿木的旅行箱,8300,旅游\n';

  test.each(['gb18030', 'windows-1252'])('is not taken for words, after %s', async (wrong) => {
    const garbled = new TextDecoder(wrong).decode(Buffer.from(table));
    const failure = await rowsOf(Buffer.from(garbled)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect((failure as Error).message).toMatch(/wrong encoding/);
  });

  test.each([
    ['rare characters in names', '昵称,粉丝数\n龘靐麤,12000\n犇猋骉,8300\n'],
    ['traditional characters', '暱稱,粉絲數\n鑽戒與麵包,12000\n灣區體驗館,8300\n'],
    ['many signs and accents', 'name,followers\n★彡ŁÖŁÃ彡★,1200\nÀÉÎÕÜ ñ Ã© £,800\n'],
  ])('is not seen in %s', async (_what, text) => {
    expect(await rowsOf(Buffer.from(text))).toHaveLength(3);
  });
});

describe('lines', () => {
  const expected = [
    ['name', 'followers'],
    ['Ann', 1],
    ['Bea', 2],
    ['Cid', 3],
  ];

  test.each([
    ['ended in three ways in one file', 'name,followers\r\nAnn,1\nBea,2\rCid,3\n'],
    ['of Windows below lines of Unix', 'name,followers\nAnn,1\nBea,2\r\nCid,3\r\n'],
    ['with a return too many', 'name,followers\r\r\nAnn,1\r\r\nBea,2\r\r\nCid,3\r\r\n'],
    ['ended by returns alone', 'name,followers\rAnn,1\rBea,2\rCid,3'],
  ])('are all read: %s', async (_how, text) => {
    expect(await rowsOf(Buffer.from(text))).toEqual(expected);
  });

  test('inside of quotes stay in their cell', async () => {
    expect(await rowsOf(Buffer.from('name,bio\r\nAnn,"one\r\ntwo\rthree"\nBea,"four"\n'))).toEqual([
      ['name', 'bio'],
      ['Ann', 'one\r\ntwo\rthree'],
      ['Bea', 'four'],
    ]);
  });
});

describe('full-width signs', () => {
  test.each(['，', '；', '｜'])('part the cells where every line has as many: %s', async (sign) => {
    const rows = [
      ['昵称', '粉丝数', '简介'],
      ['山野小厨', 12000, '一日三餐'],
      ['阿木', 8300, '旅行'],
    ];
    const text = rows.map((row) => row.join(sign)).join('\n');
    expect(await rowsOf(Buffer.from(text))).toEqual(rows);
    expect(await rowsOf(encoded(text, 'gb18030'))).toEqual(rows);
  });

  test('are letters beside the usual ones, and where lines have other numbers of them', async () => {
    expect(await rowsOf(Buffer.from('昵称,简介\n甲，乙,一，二\n丙，丁,三，四\n'))).toEqual([
      ['昵称', '简介'],
      ['甲，乙', '一，二'],
      ['丙，丁', '三，四'],
    ]);
    expect(await rowsOf(Buffer.from('内容\n好吃，推荐\n不好\n'))).toEqual([
      ['内容'],
      ['好吃，推荐'],
      ['不好'],
    ]);
  });
});
