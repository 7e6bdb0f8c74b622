/** What a bare number may count, by the answer that says so; ¥ may be counted in 分, a hundredth each. */
export const unitOfAnswer = {
  tenThousands: 1e4,
  thousands: 1e3,
  millions: 1e6,
  hundredths: 0.01,
  asWritten: 1,
} as const;

export type UnitAnswer = keyof typeof unitOfAnswer;
