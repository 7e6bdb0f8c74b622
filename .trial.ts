import { readCreators } from './src/core/creators/read-creators';
import { defaultSettings } from './src/core/settings';
const run=(name:string,rows:any[],lang='en',choices?:any)=>{ console.log('==',name); try{ const r=readCreators({tab:'T',firstRow:1,firstColumn:1,rows},{settings:{...defaultSettings,language:lang as any},...(choices?{choices}:{})});
 console.log(r.rowsAre,r.headerRow,r.summary,JSON.stringify(r.counts)); for(const c of r.columns) console.log('   ',c.column,c.header.replace(/\n/g,'⏎'),'→',c.field,c.confidence,c.unit,c.reason);
 for(const p of r.problems) console.log('   !',p.row,p.column,p.severity,p.value,'|',p.reason);
 for(const c of r.creators.slice(0,3)) console.log('   ',JSON.stringify(Object.fromEntries(Object.entries(c).filter(([,v])=>v!==null&&!(Array.isArray(v)&&!v.length))))); }catch(e:any){console.log('  ERR',e.name,e.message, e.name==='InputError'?'':e.stack)} };
run('banner+two-level',[
 ['蒲公英达人数据导出 2025-06-01','','','','','','','','',''],
 ['','','','','','','','','',''],
 ['基本信息','','','','日常笔记','','','合作报价（元）','',''],
 ['昵称','小红书号','粉丝数\n（万）','签约机构','阅读中位数','互动中位数','中位收藏量','图文','视频',''],
 ['甲','00123','12.3','--','8,000','500','120','¥3,000','面议',''],
 ['乙','456','0.8','某MCN','1.2万','300','80','2000-3000','4000',''],
 ['合计','','13.1','','','','','','',''],
]);
run('tall cells',[
 ['昵称','粉丝数','报价','','平均',''],
 ['','','图文','视频','点赞','收藏'],
 ['甲','1.2万','3000','4000','100','20'],
 ['甲','1.2万','','','',''],
 ['丙','','3000','','1','2'],
 ['丁','#N/A','3000','','1','2'],
 ['戊','很多','3000','','1','2'],
 ['己','-5','3000','','-1','2'],
]);
run('english',[
 ['Creator','Handle','Followers (K)','Avg. likes','Avg. saves','Avg comments','ER%','Image price','Paid notes','Posts','Fake followers'],
 ['A','@a','12.5',100,40,10,'3.2%',3000,2,20,5],
 ['B','@b','8k',100,40,10,'4',"$200",2,20,3],
 ['Total','','20.5','','','','','','','',''],
]);
run('tracker',[
 ['Campaign: X','','',''],
 ['NO','MCN','TYPE','LEVEL','NAME','FAN BASE（K）','POST DATE','POST LINK','IMPRESSION','LIKE','COLLECTION','COMMENT','TTL ENGAGEMENT','PRICE','CPM','CPE'],
 [1,'M','报备图文','KOC','甲',12.3,{date:'2025-01-02'},'http://x',9000,100,20,5,125,3000,1,2],
 [2,'M','软植视频','KOC','乙',8.1,{date:'2025-01-02'},'http://y',9000,100,20,5,125,2000,1,2],
],'zh');
run('huitun',[
 ['达人名称','达人官方地址','小红书号','粉丝数','赞藏总数','笔记总数','商业笔记总数','近7天笔记数','近60天笔记数','近60天平均点赞','近60天平均收藏','近60天平均评论','近60天平均分享','活跃粉丝占比','水粉占比','图文笔记报价','图文CPE','视频笔记报价','品牌合作人','达人标签','更新时间'],
 ['甲','https://www.xiaohongshu.com/user/profile/5ff0e6410000000001000aaa','94827563','123,456','1,000,000','200','20','3','12','1,200','300','50','20','42.64% | 192745','7.5%','3000','1','--','是','美妆;护肤','2026-08-10 12:34:56'],
],'zh');
run('numeric ids',[['userId','粉丝数','点赞'],[6.3e23,'100','5'],[12345678901234567890,'100','5'],[123,'100','5']]);
run('no header',[['甲',123,4],['乙',5,6]]);
run('empty',[['',''],['','']]);
run('no followers',[['昵称','点赞','收藏'],['甲',1,2]]);
run('header only',[['昵称','粉丝数','收藏'],['','','']]);
run('errors',[['昵称','粉丝数','收藏'],['甲',1000,'#REF!'],['乙',2000,'#REF!'],['丙',2000,'#REF!'],['丁',2000,3]]);
run('unit whole',[['昵称','粉丝数（万）','收藏'],['甲',123456,1],['乙',98765,2]]);
run('choice',[['谁','粉','存'],['甲',1000,5],['乙',2000,6]],'en',{'谁':'name','粉':'followers','存':'saves'});
run('only engagement',[['昵称','粉丝数','互动中位数'],['甲',1000,5],['乙',2000,6]]);
run('er by reads',[['昵称','粉丝数','阅读中位数','互动率'],['甲',1000,500,'10%'],['乙',2000,600,'5%']]);
run('same names',[['昵称','粉丝数','收藏'],['甲',1000,5],['甲',2000,6],['甲',2000,7]]);
run('recruit',[['账号','主页链接','粉丝量/w','赞藏','账号类型','报备图文','报备视频','非报备图文','返点','最早档期','所在城市','微信'],['甲','http://xhslink.com/a','1.2','5w','美妆','800','1000','600','30%','12.5','上海','abc'],['乙','http://xhslink.com/b','3.2','15w','美妆','1800','置换','1600','35%',{date:'2026-12-05'},'上海','abc']]);
run('not a rectangle',[['昵称','粉丝数','收藏'],['甲'],['乙',2000,6,7,8]]);
run('single col followers',[['粉丝数'],[1200],[3000]]);
run('numeric header',[['Followers','Likes'],[1200,5],[3000,9]]);
