import type { CreatorReading } from './creator';
import type { LeftOut } from './reading-summary';

/** A table read, before its summary is put in words. */
export interface TableReading extends Omit<CreatorReading, 'summary'> {
  readonly leftOut: LeftOut;
}
