import type { CampaignRecord } from '../record/campaign-record';
import type { Act } from './act';
import type { Acted, ActTerms, Refused } from './acted';

/**
 * What an act makes of a record, with what a person is to see before they say yes. The record that comes in stays as it is; rows
 * that the act does not name are the same objects in the one that comes out. Saying yes is writing `lines` to the log and
 * then the rows of `writes`.
 */
export declare function actOn(record: CampaignRecord, act: Act, terms: ActTerms): Acted | Refused;
