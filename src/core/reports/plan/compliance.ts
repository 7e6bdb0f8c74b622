import type { Brief, Country, ProductKind } from '../../brief';
import type { complianceMessages } from '../../messages/reports/compliance';

/** A rule by the name that it keeps in every tab. */
export type ComplianceRule = keyof typeof complianceMessages;

/**
 * The rules that hold for a product of the brief's kind and a client of its country, those for every product first. Their
 * sources stand beside their words, and in docs/campaign.md.
 */
export function complianceRules({
  productKind,
  client,
}: Pick<Brief, 'productKind' | 'client'>): readonly ComplianceRule[] {
  return [...forAll, ...byKind[productKind], ...byCountry[client ?? 'cn']];
}

const forAll = [
  'declared',
  'marked',
  'superlatives',
  'attack',
  'promises',
  'used',
  'children',
  'honest',
  'kocBrief',
  'machine',
  'contacts',
  'organic',
] as const satisfies readonly ComplianceRule[];

const byKind: Readonly<Record<ProductKind, readonly ComplianceRule[]>> = {
  ordinary: ['noCure'],
  cosmetic: ['noCure', 'cosmeticClaims'],
  'special use': ['noCure', 'cosmeticClaims', 'specialUse'],
  'health food': ['noCure', 'healthFood'],
  medical: ['medical'],
};

const byCountry: Readonly<Record<Country, readonly ComplianceRule[]>> = {
  cn: [],
  uk: ['british'],
  us: ['american'],
};
