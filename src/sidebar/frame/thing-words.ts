import type { Brief } from '../../core/brief';
import type { Creator } from '../../core/creators/creator';
import {
  countryMessages,
  languageMessages,
  placesOfferMessages,
  productKindMessages,
  targetMetricMessages,
} from '../../core/messages/brief/words';
import { fieldMessages } from '../../core/messages/creators/fields';
import { goalMessages } from '../../core/messages/goals';
import { type Language, listed, type Message, say, shortened } from '../../core/messages/message';
import { percent } from '../../core/messages/numbers';
import { briefMessages } from '../../core/messages/sidebar/brief';
import { changingMessages } from '../../core/messages/sidebar/changing';
import { frameMessages } from '../../core/messages/sidebar/frame';
import { savingMessages } from '../../core/messages/sidebar/saving';
import { scoreMessages } from '../../core/messages/sidebar/score';
import { shareMessages } from '../../core/messages/sidebar/share';
import { listMessages, mixPresetMessages } from '../../core/messages/sidebar/shortlist';
import { isPart } from '../../core/plan-versions';
import { shortlistRules } from '../../core/shortlist/question/rules/shortlist-rules';
import type { LostPart, PlanState } from '../../wire/plan-state';
import { day, fine, money } from '../parts/format';
import type { Thing } from '../state/merge-plans';
import type { WizardState } from '../state/state';

/**
 * What a thing of the plan is called, with its campaign where that is not the one at hand.
 * @param creators whose ids the plan may name
 */
export function nameOfThing(thing: Thing, state: WizardState, creators: readonly Creator[]): string {
  const name = bareName(thing, state, creators);
  return 'campaign' in thing && thing.kind !== 'campaign' ? inCampaign(name, thing.campaign, state) : name;
}

function inCampaign(thing: string, name: string, { currentCampaign, language }: WizardState): string {
  if (name === currentCampaign) return thing;
  return say(language, savingMessages.thingOfCampaign, { thing, campaign: nameOfCampaign(name, language) });
}

function nameOfCampaign(name: string, language: Language): string {
  return shortened(name) || say(language, frameMessages.firstCampaign);
}

/** How it stands, in few words; `null` where that would take more. */
export function wordsOfThing(thing: Thing, value: unknown, state: WizardState): string | null {
  const { language } = state;
  if (thing.kind === 'column') return fieldWords(value, language);
  if (thing.kind !== 'settings' && (value === undefined || value === null))
    return say(language, savingMessages.valueNothing);
  switch (thing.kind) {
    case 'source':
      return tabName(Number(value), state);
    case 'mark':
      return say(language, value === 'must' ? listMessages.mustHave : listMessages.never);
    case 'brief':
      return briefWords(thing.part, value, language);
    case 'rule':
      if (thing.part === 'mix') return mixWords(value, language);
      return thing.part === 'giftCost' ? money(language, Number(value)) : plainWords(value, language);
    case 'settings':
      return isPart(value) && Object.keys(value).length === 1
        ? plainWords(Object.values(value)[0], language)
        : null;
    case 'further tab':
    case 'campaign':
    case 'entry':
      return null;
  }
}

/** What a lost part is called, with what stood there and its campaign where that is not the one at hand. */
export function nameOfLost(lost: LostPart, state: WizardState): string {
  const { language } = state;
  if (lost.kind === 'campaign')
    return lost.campaign === null
      ? say(language, savingMessages.thingCampaignUnnamed)
      : say(language, savingMessages.thingCampaign, {
          campaign: nameOfCampaign(lost.campaign, language),
        });
  const bare = bareLostName(lost, language);
  const thing =
    lost.was === null ? bare : say(language, savingMessages.thingWas, { thing: bare, was: lost.was });
  return 'campaign' in lost ? inCampaign(thing, lost.campaign, state) : thing;
}

function bareLostName(lost: Exclude<LostPart, { kind: 'campaign' }>, language: Language): string {
  switch (lost.kind) {
    case 'plan':
      return say(language, planNames[lost.part]);
    case 'column':
      return say(language, savingMessages.thingColumn, { header: shortened(lost.header) });
    case 'setting':
      return say(language, savingMessages.thingSetting, { key: shortened(lost.key) });
    case 'brief':
      return say(
        language,
        lost.part === 'campaign' ? savingMessages.thingCampaignName : briefMessages[lost.part],
      );
    case 'rule':
      return say(language, ruleName(lost.part));
  }
}

function bareName(thing: Thing, state: WizardState, creators: readonly Creator[]): string {
  const { language } = state;
  switch (thing.kind) {
    case 'source':
      return say(language, briefMessages.sourceTab);
    case 'further tab':
      return say(language, briefMessages.useOf, { tab: tabName(thing.tabId, state) });
    case 'column':
      return say(language, savingMessages.thingColumn, { header: shortened(thing.header) });
    case 'settings':
      return settingsName(thing.keys, language);
    case 'brief':
      return say(language, briefMessages[thing.part]);
    case 'rule':
      return say(language, ruleName(thing.part));
    case 'campaign':
      return nameOfCampaign(thing.campaign, language);
    case 'mark':
      return creators.find(({ id }) => id === thing.id)?.name || thing.id;
    case 'entry': {
      const asks = thing.list === 'competitors' ? briefMessages.competitors : ruleName(thing.list);
      const list = say(language, asks);
      return say(language, savingMessages.thingEntry, { list, name: shortened(thing.name.trim()) });
    }
  }
}

/** What a rule is called: as the wizard asks for it, wherever it does. */
function ruleName(part: Extract<LostPart, { kind: 'rule' }>['part']): Message {
  switch (part) {
    case 'mix':
    case 'mixName':
    case 'holdBack':
      return listMessages.mix;
    case 'mustHave':
    case 'never':
      return listMessages[part];
    default:
      return shortlistRules[part].control.asks;
  }
}

const planNames: Readonly<Record<keyof PlanState, Message>> = {
  version: savingMessages.thingVersion,
  language: frameMessages.language,
  sourceTabId: briefMessages.sourceTab,
  furtherTabs: savingMessages.thingFurtherTab,
  columnChoices: briefMessages.columns,
  settings: savingMessages.thingSettings,
  campaigns: savingMessages.thingCampaigns,
  currentCampaign: frameMessages.campaign,
  by: changingMessages.yourName,
};

const settingNames: Readonly<Record<string, Message>> = {
  tiers: scoreMessages.tierCuts,
  weights: scoreMessages.weights,
  'niches.own': briefMessages.ownNiches,
  'notes.days': briefMessages.notesWindow,
  'client.prices': shareMessages.showPrices,
  'client.contacts': shareMessages.showContacts,
  'cost.countRebate': listMessages.netOfRebate,
};

function settingsName(key: string, language: Language): string {
  const known = settingNames[key];
  return known === undefined
    ? say(language, savingMessages.thingSetting, { key: shortened(key) })
    : say(language, known);
}

function tabName(tabId: number, { workbook }: WizardState): string {
  return workbook?.tabs.find(({ id }) => id === tabId)?.name ?? String(tabId);
}

function fieldWords(field: unknown, language: Language): string {
  if (field === undefined) return say(language, briefMessages.recognise);
  if (field === null) return say(language, briefMessages.ignore);
  const known = (fieldMessages as Readonly<Record<string, Message>>)[String(field)];
  return known === undefined ? String(field) : say(language, known);
}

/** How a part of the brief is written: as the wizard shows it. */
function briefWords(part: keyof Brief, value: unknown, language: Language): string | null {
  const choice = choiceWords[part]?.[String(value)];
  if (choice !== undefined) return say(language, choice);
  switch (part) {
    case 'budget':
    case 'authorisation':
    case 'sampleCost':
      return money(language, Number(value));
    case 'agencyFee':
    case 'tax':
    case 'boost':
      return percent(Number(value));
    case 'launch':
    case 'readyOn':
      return day(language, String(value), true);
    case 'competing':
      return isPart(value) ? competingWords(value, language) : null;
    case 'target':
      return isPart(value) ? targetWords(value, language) : null;
    default:
      return plainWords(value, language);
  }
}

const choiceWords: { readonly [Part in keyof Brief]?: Readonly<Record<string, Message>> } = {
  goal: goalMessages,
  productKind: productKindMessages,
  client: countryMessages,
  clientLanguage: languageMessages,
  placesOffer: placesOfferMessages,
};

function competingWords(competing: Readonly<Record<string, unknown>>, language: Language): string {
  const words = Object.entries(competing).map(([keyword, notes]) => `${keyword} ${notes}`);
  return plainWords(listed(language, words), language) ?? '';
}

function targetWords(target: Readonly<Record<string, unknown>>, language: Language): string {
  const metric = (targetMetricMessages as Readonly<Record<string, Message>>)[String(target['metric'])];
  const count = fine(language, Number(target['count']));
  return metric === undefined ? count : `${say(language, metric)} ${count}`;
}

function mixWords(value: unknown, language: Language): string | null {
  const name = isPart(value) ? value['mixName'] : undefined;
  const known = (mixPresetMessages as Readonly<Record<string, Message>>)[String(name)];
  return known === undefined ? null : say(language, known);
}

function plainWords(value: unknown, language: Language): string | null {
  if (typeof value === 'boolean')
    return say(language, value ? savingMessages.valueYes : savingMessages.valueNo);
  if (typeof value === 'number') return fine(language, value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return plainWords(listed(language, value), language);
  if (typeof value !== 'string') return null;
  if (value === '') return say(language, savingMessages.valueNothing);
  return say(language, frameMessages.inQuotes, { name: shortened(value) });
}
