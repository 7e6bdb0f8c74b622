import type { Brief, ProductKind } from '../../brief';
import type { complianceMessages } from '../../messages/reports/compliance';

/** A rule by the name that it keeps in every tab. */
export type ComplianceRule = keyof typeof complianceMessages;

/** The rules that hold for a product of the brief's kind, those for every product first. */
export function complianceRules({ productKind, client }: Brief): readonly ComplianceRule[] {
  const isAbroad = client === 'uk' || client === 'us';
  return [...forAll, ...byKind[productKind], ...(isAbroad ? (['abroad'] as const) : [])];
}

const forAll = ['declared', 'marked', 'superlatives', 'used', 'honest', 'contacts'] as const;

const byKind: Readonly<Record<ProductKind, readonly ComplianceRule[]>> = {
  ordinary: ['noCure'],
  cosmetic: ['noCure', 'cosmeticClaims'],
  'special use': ['noCure', 'cosmeticClaims', 'specialUse'],
  'health food': ['healthFood'],
  medical: ['medical'],
};
