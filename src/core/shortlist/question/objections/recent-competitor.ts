import { competitorWork } from '../rules/competitor';
import type { ObjectionKind } from './objection';

/** Work with a competitor, at a date that is known to be too near the launch. */
export const recentCompetitor: ObjectionKind = {
  always: false,
  prepare: ({ rules, brief }) => {
    const days = rules.competitorDays;
    return ({ creator }) => {
      const recent = competitorWork(creator, brief, days).find(({ date }) => date !== null);
      if (recent === undefined) return null;
      const gaps = { brand: recent.brand, date: recent.date ?? '', days };
      return { why: 'workedForCompetitor', gaps };
    };
  },
};
