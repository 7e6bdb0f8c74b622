import { readCreators } from './src/core/creators/read-creators';
import { defaultSettings } from './src/core/settings';
const groups=['日常笔记','合作笔记'], metrics=['曝光中位数','阅读中位数','互动中位数','中位点赞量','中位收藏量','中位评论量','中位分享量'];
const headers=['达人ID','昵称','小红书号','小红书主页','粉丝数','获赞与收藏','地区','内容类目','个人标签','签约机构','图文报价','视频报价',...groups.flatMap(g=>metrics.flatMap(m=>[`数据表现-${g}-图文+视频-近30天-自然流量-${m}`,`数据表现-${g}-图文-近90天-全流量-${m}`]))].slice(0,40);
for (const n of [5000,50000]) for (const asText of [false,true]) {
const rows:any[]=[headers];
for(let i=0;i<n;i++){ rows.push(headers.map((h,c)=>c===0?('5f'+String(i).padStart(22,'0')):c===1?'达人'+i:c===2?'0'+i:c===3?'https://www.xiaohongshu.com/user/profile/5f'+String(i).padStart(22,'0'):c===6?'上海':c===7?'美妆;护肤':c===8?'宝妈、学生':c===9?(i%3?'--':'机构'+i%50): asText?(i%7===0?((i%90)+1)/10+'万':i%11===0?'--':String((i*37+c*11)%90000+1)):(i*37+c*11)%90000+1)); }
for (let k=0;k<2;k++){ const h0=process.memoryUsage().heapUsed; const t=performance.now(); const r=readCreators({tab:'t',firstRow:1,firstColumn:1,rows},{settings:defaultSettings}); console.log(n,headers.length,asText,Math.round(performance.now()-t)+'ms',r.summary,r.problems.length,Math.round((process.memoryUsage().heapUsed-h0)/1e6)+'MB'); }
}
