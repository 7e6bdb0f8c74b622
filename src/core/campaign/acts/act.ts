import type { Tier } from '../../scoring/tiers';
import type { Deal } from '../run/wanted';

/** What a person does to a running plan: plain data, the same from the wizard, the terminal and a returned file. */
export type Act = Done & Deed;

/** When it was done, and by whom. */
export interface Done {
  /** ISO day, Beijing's. */
  readonly day: string;
  /** The name that the person gave themselves; '' for none. */
  readonly by: string;
}

export type Deed =
  | Ending
  | Swap
  | Delay
  | Late
  | (OfRows & { readonly kind: 'hold' | 'resume' | 'accept' | 'parcel back' })
  | Agree
  | Fill
  | Places
  | Version
  | Sign
  | Undo;

export type ActKind = Deed['kind'];

interface OfRows {
  /** Codes, each once; all of them are one act with one number in the log. */
  readonly codes: readonly string[];
}

/**
 * `decline`: the creator or the client says no, so all notes of that creator that are not out end. `no-show`: silent after the
 * parcel. `cancel`: one note is not wanted any more. `bench`: back to those who stand by (备选). `unfound`, `deleted`: a published
 * note that search does not find, or that is gone. `finish`: an end that was typed into Status becomes an act.
 */
export interface Ending extends OfRows {
  readonly kind: 'decline' | 'no-show' | 'cancel' | 'bench' | 'unfound' | 'deleted' | 'finish';
  readonly why?: string;
  /** The code of the reserve who is to come; absent: whoever fits best. Only where one row ends. */
  readonly reserve?: string;
  /** Whether somebody comes in its place; absent: yes, but not for `cancel`. */
  readonly refill?: boolean;
  /** Fen that are owed all the same, such as for a late cancellation; each row. */
  readonly owed?: number;
  /** `deleted`, `unfound`: the creator posts again (补发): the row stays, with this link where it is known. */
  readonly repost?: { readonly link?: string };
}

/** Another creator of the same tier (换同级). */
export interface Swap extends OfRows {
  readonly kind: 'swap';
  /** A reserve's code, or somebody new; absent: the reserve who fits best. Only where one row is swapped. */
  readonly to?: string | Recruit;
  readonly why?: string;
}

/** Moved to a day, or by so many days. */
export interface Delay extends OfRows {
  readonly kind: 'delay';
  readonly to?: string;
  readonly days?: number;
}

/** The product is there so many calendar days later. */
export interface Late {
  readonly kind: 'late';
  readonly days: number;
  /** By code; who is absent gets the first option that does not lose the day, and nothing where there is none. */
  readonly choices?: Readonly<Record<string, LateOption>>;
}

export const lateOptions = ['move', 'no sample', 'swap', 'after the day', 'cancel'] as const;
export type LateOption = (typeof lateOptions)[number];

/** The price that was bargained for, perhaps with another format in it. */
export interface Agree extends OfRows {
  readonly kind: 'agree';
  /** Fen, without fee, each row. */
  readonly fen: number;
  readonly format?: 'image' | 'video';
}

/** Creators on open places; they keep their codes. */
export interface Fill {
  readonly kind: 'fill';
  readonly pairs: readonly {
    readonly code: string;
    /** Somebody new, checked already, or the code of who stands by. */
    readonly creator: Recruit | string;
  }[];
  /** Further ones who stand by from now on. */
  readonly reserves?: readonly Recruit[];
}

/** A creator who comes from elsewhere than the list: of a table of recruits, or typed. Days and places are not theirs. */
export interface Recruit extends Partial<Omit<Deal, 'lot' | 'lost' | 'since' | 'replaces'>> {
  readonly id: string;
  readonly name: string;
  /** Absent: that of the place. */
  readonly tier?: Tier;
}

/** So many places of a lot, named ones counted. */
export interface Places {
  readonly kind: 'places';
  /** Absent: the lot that the brief asks for. */
  readonly lot?: string;
  readonly count: number;
}

/** A version of the plan was sent. */
export interface Version {
  readonly kind: 'version';
  readonly label: string;
  /** To whom. */
  readonly to: string;
}

/** The client signs: nothing is ordered before. */
export interface Sign {
  readonly kind: 'sign';
  readonly who: string;
  /** Absent: the one that was sent last. */
  readonly version?: string;
}

/** Takes back what has one number in the log. */
export interface Undo {
  readonly kind: 'undo';
  readonly number: number;
}
