import { asks } from './signs';

/**
 * What a folded comment says about having the thing or going there, by the turns of phrase it is said in: each a sign
 * to the models and never a verdict by itself, again by whether the comment asks, and each pair of the first ones. A
 * few hundred words would not tell who asks in earnest; the models learn from labelled comments how far each sign holds.
 */
export function wantingSigns(folded: string): readonly number[] {
  const asked = asks(folded) ? 1 : 0;
  const found: number[] = [];
  const signs: number[] = [];
  turns.forEach((turn, kind) => {
    if (!turn.test(folded)) return;
    if (kind < turnsInPairs) {
      for (const other of found) signs.push(pairs + other * turnsInPairs + kind);
      found.push(kind);
    }
    signs.push(kind, whetherAsked + kind * 2 + asked);
  });
  return signs;
}

const whetherAsked = 100;
const pairs = 1_000;
/** The first ones: pairs of the later ones are too rare to tell anything (measured). */
const turnsInPairs = 18;

/** In this order for good: the models know a turn by its place here. */
const turns: readonly RegExp[] = [
  // Asks for what is needed to get it or to get there.
  /(?:链接|店名|店铺|哪家|哪个店|什么店|啥店|牌子|品牌|色号|尺码|码数|多少钱|多少米|价格|价位|怎么卖|地址|定位|在哪|哪里|哪儿|哪买|型号|叫什么|叫啥|什么名|几点|营业|预约|排队|门票|人均|收费|免费吗|报名|参加|进群|加群|入群|怎么去|怎么买|怎么下单|什么价|几钱|贵吗|有货|库存|补货|团购|优惠|平替|同款).{0,8}(?:[?吗嘛么呢呀啊]|$)/,
  // Asks politely, at length.
  /(?:求|蹲|想问|请问|问下|问一下|想知道|告诉我|姐妹|宝宝|博主).{0,10}(?:链接|店|牌子|品牌|名|色号|尺码|价|地址|定位|哪|型号|推荐|同款|什么|多少)/,
  // Plans to.
  /(?:想|要|准备|打算|下次|下回|周末|明天|后天|改天|有机会|这就|马上|立刻|等我|回头|今晚|一定).{0,4}(?:去|买|入|吃|喝|试|冲|换|下单|囤|拔草|来|学|尝|收|拥有)/,
  // Has bought or ordered.
  /买了|入了|下单|囤了|刚买|已买|买的|入手|拍了|点了|换了|收到|到货|订了|团了|买过|买完|买到|入坑|购入|购买|新买|抢到|买回|刚入/,
  // Will not, or gave it back.
  /不买|别买|没买|不要买|退了|退货|不会买|不想买|买不起|不会再|再也不|别去|不去|不想去|别入/,
  // Asks whether it suits somebody.
  /(?:油皮|干皮|敏感肌|敏皮|混油|混干|黄皮|黑皮|孕妇|宝宝|孩子|女儿|儿子|岁|\d斤|身高|1[5-8]\d|新手|学生|男生).{0,8}(?:能|可以|适合|合适|友好|用|穿|选|买).{0,6}(?:[吗嘛么?]|$)/,
  // Asks which one, or for a recommendation.
  /(?:还是|哪个|哪款|哪种|哪一个|哪一款|选哪|买哪|用哪|什么).{0,8}(?:好|推荐|适合|合适|划算|\?)|推荐一?[下个款]|求推荐|有推荐|推荐吗|推荐嘛|纠结|选[a-z\d]还是/,
  // Keeps it.
  /收藏|码住|马住|马了|码了|mark|插眼|存下|存了|先存|记下|截图|蹲/,
  // Wants it, or to come along.
  /种草|心动|想要|想入|好想|长草|馋|需要|求一|同求|求同|带我|加我|拼单|求拼|一起拼|算我|我也想|我也要|给我来|我要/,
  // Tells others to.
  /(?:你|妳|大家|姐妹们?|可以|建议|直接).{0,3}(?:去买|去试|买个|换个|试试|入手|买)/,
  // Is after the picture, the music, the lesson.
  /bgm|音乐|歌|背景|原图|壁纸|滤镜|教程|相机参数|表情包|头像/,
  // Asks when it comes.
  /(?:什么时候|啥时候|多久|几号).{0,8}(?:出|上|有|发|更|开|回|补)/,
  // Asks whether there is one.
  /有没有.{1,10}(?:的|款|色|码|店|呀|啊|\?)|有.{1,6}[吗嘛么]/,
  // Ends as a question.
  /(?:[吗嘛么呢]|(?:^|[a-z\u3400-\u9fff])[^a-z\u3400-\u9fff?]*\?)[^a-z\u3400-\u9fff]*$/,
  // Speaks of oneself.
  /我.{0,6}(?:买|入|换|囤|订|点)/,
  // Asks what is used.
  /用什么|用的什么|什么药|怎么治|用啥|啥/,
  // Asks after a person.
  /哪里人|哪儿人|老家|你是谁|几岁|多大了|什么学校|什么工作|男朋友|女朋友|老公|老婆/,
  // Calls a friend along.
  /@.{1,12}(?:去|买|吃|冲|走|来|安排|看)/,
  // Asks what a visit takes: whether it is open, to be booked, to be paid, how long the queue is, how to get there.
  /(?:要|用|需).{0,5}(?:约|排队|门票|买票|钱|收费)|排.{0,4}队|开门|关门|打烊|开着|周[一二三四五六日末天].{0,4}(?:开|休|上班|营业)|(?:怎么|咋).{0,3}(?:过去|走|到)|几号线|几路|停车|停哪/,
  // Asks how it is sent.
  /包不?包?邮|[寄发送]到|能寄|运费|邮费|快递费|多久[发到]|什么时候发/,
  // Names skin, body or age.
  /[油干敏混黄黑白]皮|[肌皮]肤|孕|哺乳|身材|微胖|个子|胯|腿粗|脸型|圆脸|\d ?斤|身高|\d ?岁|[一二两三四五六七八九十]岁|新手|小白|零基础|学生党/,
  // Asks to mock: nobody is to answer.
  /谁会|谁要|谁买|也有人|还有人|[也还]敢|好意思|图什么|图啥|干嘛|干什么用|(?:收|拿|给|请).{0,4}多少|多少钱.{0,3}[请给收]|哪里好|好看在哪|怎么不去/,
  // Sells.
  /出(?:一|两|几|个|全新|闲置)|闲置|转让|低价|[滴私]我|有要的|需要的?.{0,3}[滴私联]/,
  // Says when it will be.
  /(?:周[一二三四五六日末]|明天|后天|下周|下个?月|国庆|五一|十一|暑假|寒假|放假|过年|回国|明年|年底|下班).{0,8}(?:去|出发|走|见|安排|冲|吃|到|买|来)/,
  // Holds it against another thing.
  /比.{1,8}(?:好|强|差|贵|便宜|难|值|香|差远)|不如|没有?.{1,6}好|还是.{1,8}[好香稳]/,
  // Turns from one side to the other.
  /虽然|但是?|就是[太有不]|可惜|不过|一开始|后来|没想到|以为|本来|结果/,
];
