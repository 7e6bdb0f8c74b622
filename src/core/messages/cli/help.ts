import type { Message } from '../message';

/** What each command says of itself when it is asked with --help: several lines, an option a line. */
export const cliHelpMessages = {
  plan: {
    en: `npm run plan -- FILE [options]
npm run plan -- --plan FILE.xlsx [options]
The first reads creators from a .xlsx, .csv or .tsv file, scores them, and with a budget chooses a shortlist and plans the campaign.
It writes a workbook with the tabs Scores, Shortlist, Plan, Overview, Client, Log and Settings. The second works on a campaign that
runs in such a workbook, without an export: alone it prints what is due, what is to be answered and what was done last.

With an export:
  --tab NAME            the tab to read; else the one that looks most like creators
  --newer FILE[#TAB]    a newer export of the same creators; may be given several times
  --with FILE[#TAB]     more on the same creators, such as prices, notes or comments; several times
  --columns FIELD=HEADER
                        what a column means, such as followers=粉丝; ignore=HEADER leaves one out; several times
  --answer KEY=VALUE    the answer to a question about the table, as it is printed; several times
  --budget AMOUNT       what may be spent, such as 200000 or 20万; without it creators are only scored
  --mix MIX             the mix of tiers, such as 1:3:6
  --brand-accounts      accounts that a brand keeps may be on the list too
  --doubted-prices      prices that can hardly be ones, or are far above what is usual, count as they stand
On a campaign that runs, one of these; without --yes each is shown and nothing is written:
  --act ACT             what is done, such as "decline M03", "delay M02 to 12-14", "late 5", "agree M03 9500", "sign Ms Li" or "undo";
                        several times, one after another, all of them or none; docs/campaign.md has all
  --recruits FILE[#TAB] fills open places from a recruiting table; phone, address and payment are never read
  --take-on FILE[#TAB]  takes a tracker on as the campaign's plan; needs --brief, and --out
  --drafts FILE[#TAB]   checks the drafts in the column --drafts-column TITLE; they are read and never stored
  --yes                 carries it out and writes Log, Plan and Overview to --out
  --by NAME             who does it, for Log
In both:
  --brief FILE          a brief as JSON, such as {"goal": "festival", "festival": "双11", "year": 2026, "budget": 200000,
                        "keywords": ["敏感肌精华"], "tax": 0.06, "places": 30}; docs/campaign.md says all it may hold
  --plan FILE.xlsx      the workbook of an earlier run, to go on with its campaign: codes, days and all that people wrote in
                        its tabs stay; --out may name the same file
  --campaign NAME       of several campaigns in the workbook the one that is meant
  --set KEY=VALUE       a changed setting, such as shortlist.secondNotes=true; may be given several times
  --today DAY           the day to plan from, such as 2026-11-11; else today
  --language en|zh      the language of what is printed and written
  --out FILE.xlsx       the workbook to write; where a campaign runs in it this run goes on with that one, any other file
                        of the name is replaced; else plan.xlsx, beside an earlier one
  --overwrite           replace an earlier file, also one in which a campaign runs, and begin anew
  --help                this`,
    zh: `npm run plan -- 文件 [选项]
npm run plan -- --plan 文件.xlsx [选项]
前者从 .xlsx、.csv 或 .tsv 文件读取达人并评分；给出预算后，再选出名单并排期。
写入一个工作簿，含评分、名单、排期、概览、达人提报、日志、设置工作表。后者无需导出数据，直接处理工作簿中进行中的项目：
不加其他选项时，显示到期事项、待确认事项和最近记录。

使用导出数据时：
  --tab 名称            要读取的工作表；不填则取最像达人表的一个
  --newer 文件[#工作表] 同一批达人的更新数据，可多次填写
  --with 文件[#工作表]  同一批达人的补充信息，如报价、笔记、评论，可多次填写
  --columns 字段=列名   指定某列的含义，如 followers=粉丝；ignore=列名 表示忽略该列，可多次填写
  --answer 问题=回答    对所提问题的回答，写法见提示，可多次填写
  --budget 金额         可用金额，如 200000 或 20万；不填则仅评分
  --mix 配比            量级配比，如 1:3:6
  --brand-accounts      名单可包括品牌账号
  --doubted-prices      存疑报价和远高于通常的报价按原样计入
处理进行中的项目时，选其一；不加 --yes 只显示预览，不写入：
  --act 操作            如 "婉拒 M03"、"改期 M02 12-14"、"产品晚到 5 天"、"成交 M03 9500"、"签字 李女士"、"撤销"；
                        可多次填写，依次执行，有一项不成立则全部不执行；全部操作见 docs/campaign.md
  --recruits 文件[#工作表]
                        用报名表补入空缺名额；手机号、地址、收款信息一律不读取
  --take-on 文件[#工作表]
                        将已有排期表接手为本项目的排期；需填写 --brief 和 --out
  --drafts 文件[#工作表]
                        检查 --drafts-column 列名 一列中的草稿；只读取，不保存
  --yes                 确认执行，将日志、排期、概览写入 --out
  --by 姓名             操作人，记入日志
两者皆可：
  --brief 文件          JSON 格式的需求，如 {"goal": "festival", "festival": "双11", "year": 2026, "budget": 200000,
                        "keywords": ["敏感肌精华"], "tax": 0.06, "places": 30}；可填内容见 docs/campaign.md
  --plan 文件.xlsx      之前生成的工作簿，在其基础上继续：编号、日期及所填内容均保留；--out 可为同一文件
  --campaign 项目       工作簿中有多个项目时，指定其中一个
  --set 设置=值         更改设置，如 shortlist.secondNotes=true，可多次填写
  --today 日期          从哪天开始排期，如 2026-11-11；不填则为今天
  --language en|zh      显示和写入所用的语言
  --out 文件.xlsx       写入的工作簿；如其中已有进行中的项目则继续该项目，其他同名文件会被替换；
                        不填则为 plan.xlsx，已有时另存一份
  --overwrite           替换已有文件（包括有进行中项目的文件），重新开始
  --help                显示本说明`,
  },
  backtest: {
    en: `npm run backtest -- NOTES [options]
Says how well the score of each creator's past notes foretold the next ones, beside plainer measures.

  --creators FILE       a table with the creators' followers, where the notes have none
  --tab NAME            the tab to read; else the one that looks most like notes of creators
  --set KEY=VALUE       a changed setting, such as weights.preset=ces; may be given several times
  --language en|zh      the language of what is printed
  --json                everything as one line of JSON
  --help                this`,
    zh: `npm run backtest -- 笔记文件 [选项]
检验达人过往笔记的得分能否预示后续笔记的表现，并与更简单的指标对比。

  --creators 文件       含粉丝数的达人表（笔记表没有粉丝数时）
  --tab 名称            要读取的工作表；不填则取最像的一个
  --set 设置=值         更改设置，如 weights.preset=ces，可多次填写
  --language en|zh      显示所用的语言
  --json                以一行 JSON 输出全部结果
  --help                显示本说明`,
  },
  warehouse: {
    en: `npm run warehouse -- --source project.dataset.table --map columns.json --out FOLDER [options]
npm run warehouse -- --run FILE [options]
The score for tables that no sheet can hold. The first writes queries for BigQuery and a README with the steps; the second
runs the same queries on a large file on this machine, in DuckDB, and writes the best creators of each tier and niche.

  --source TABLE        the table of creators in BigQuery, as project.dataset.table
  --run FILE            a .parquet, .csv or .tsv file on this machine
  --map FILE            which column holds what, as JSON: {"id": "达人ID", "followers": "粉丝数"}; with --run it is needed
                        only for what the file does not tell by itself
  --settings FILE       the Settings tab, saved as .csv or .xlsx; else the settings as shipped
  --top COUNT           how many creators of each tier and niche; else the setting candidates.top
  --notes TABLE         a table of notes in BigQuery: also write how to gather them by creator
  --comments TABLE      a table of labelled comments, gathered with the notes
  --out PLACE           the folder to write, or with --run the workbook; else candidates.xlsx
  --check               with --run: score every row in TypeScript as well and say how far the two differ
  --language en|zh      the language of what is printed and written
  --help                this`,
    zh: `npm run warehouse -- --source 项目.数据集.表 --map columns.json --out 文件夹 [选项]
npm run warehouse -- --run 文件 [选项]
为表格放不下的数据评分。前者生成 BigQuery 查询及步骤说明；后者用 DuckDB 在本机对大文件运行同样的查询，
写出每个量级与领域的最佳达人。

  --source 表           BigQuery 中的达人表，写作 项目.数据集.表
  --run 文件            本机的 .parquet、.csv 或 .tsv 文件
  --map 文件            JSON 格式的列映射：{"id": "达人ID", "followers": "粉丝数"}；使用 --run 时仅在文件无法自明时需要
  --settings 文件       Settings 工作表，另存为 .csv 或 .xlsx；不填则用内置设置
  --top 数量            每个量级与领域取多少位达人；不填则用设置 candidates.top
  --notes 表            BigQuery 中的笔记表：同时生成按达人汇总的查询
  --comments 表         带标签的评论表，与笔记一同汇总
  --out 位置            写入的文件夹；使用 --run 时为工作簿，不填则为 candidates.xlsx
  --check               与 --run 同用：同时用 TypeScript 逐行评分，并显示差异
  --language en|zh      显示和写入所用的语言
  --help                显示本说明`,
  },
  shortlist: {
    en: `npm run shortlist -- instance.json[.gz] [options]
Solves a shortlist instance and prints the best list with its proof as one line of JSON.

  --limit WORK          most work of the engine, in units of about a microsecond; without it HiGHS finishes what stays open
  --language en|zh      the language of what is printed where something is wrong
  --help                this`,
    zh: `npm run shortlist -- instance.json[.gz] [选项]
求解一个选人算例，以一行 JSON 输出最优名单及其证明。

  --limit 计算量        引擎的最大计算量（单位约一微秒）；不填则由 HiGHS 完成剩余证明
  --language en|zh      出错提示所用的语言
  --help                显示本说明`,
  },
} as const satisfies Record<string, Message>;
