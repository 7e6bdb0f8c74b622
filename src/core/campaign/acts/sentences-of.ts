import type { Language } from '../../messages/message';
import type { Preview } from './acted';

/** What a preview says, each one sentence, the most important first. */
export declare function sentencesOf(preview: Preview, language: Language): readonly string[];
