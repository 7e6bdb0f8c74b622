import type { CampaignRecord } from '../../record/campaign-record';
import type { Act, Done } from '../act';
import type { Refused } from '../acted';

/**
 * An act as a person writes it in one line, in English or Chinese: `decline M03, K11 because too dear`, `delay M02 to 12-14`,
 * `late 5`, `agree M03 9500 video`, `places 40`, `sign Ms Li`, `undo`; 婉拒 M03, 改期 M02 12-14, 撤销.
 */
export declare function parseAct(words: string, record: CampaignRecord, done: Done): Act | Refused;
