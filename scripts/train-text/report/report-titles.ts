import { type TitleModel, unpackTitleLevels, valuesOf } from '../../../src/core/scoring/niches/title-model';
import { naiveBayes } from '../fit/naive-bayes';
import type { Title } from '../train-titles';
import { accuracy } from './measures';
import type { Figure } from './report-comments';

/**
 * How often the likeliest niche of a held-out title is the right one, beside naive Bayes taught with the same titles;
 * and the same for made-up creators: three held-out titles of one niche taken together.
 */
export function reportTitles(model: TitleModel, all: readonly Title[]): readonly Figure[] {
  const { niches } = model;
  const levels = unpackTitleLevels(model);
  const taught = all.filter(({ heldOut }) => !heldOut);
  const bayes = naiveBayes(taught, niches);
  const priors = niches.map((_, niche) => bayes.logPrior(niche));
  const asked = all
    .filter(({ heldOut }) => heldOut)
    .map(({ niche, places }) => {
      const known = places.filter((place) => (bayes.titles[place] as number) > 0);
      const chances = niches.map((_, index) =>
        known.reduce((sum, place) => sum + bayes.logChance(place, index), priors[index] as number),
      );
      return { niche, shipped: valuesOf(model, levels, Array.from(places)), bayes: chances };
    });
  const creators = inThrees(asked);
  const figure = (what: string, answers: readonly Asked[], by: 'shipped' | 'bayes'): Figure => ({
    what,
    texts: answers.length,
    value: accuracy(answers.map((answer) => ({ right: answer.niche, given: niches[largest(answer[by])] }))),
  });
  return [
    figure('niche of a title, accuracy', asked, 'shipped'),
    figure('niche of a title, naive Bayes', asked, 'bayes'),
    figure('niche of three titles, accuracy', creators, 'shipped'),
    figure('niche of three titles, naive Bayes', creators, 'bayes'),
  ];
}

interface Asked {
  readonly niche: string;
  readonly shipped: readonly number[];
  readonly bayes: readonly number[];
}

function inThrees(asked: readonly Asked[]): readonly Asked[] {
  const byNiche = new Map<string, Asked[]>();
  for (const one of asked) byNiche.set(one.niche, [...(byNiche.get(one.niche) ?? []), one]);
  return [...byNiche.values()].flatMap((same) =>
    Array.from({ length: Math.floor(same.length / 3) }, (_, group) =>
      same.slice(group * 3, group * 3 + 3).reduce((first, second) => ({
        niche: first.niche,
        shipped: sum(first.shipped, second.shipped),
        bayes: sum(first.bayes, second.bayes),
      })),
    ),
  );
}

function sum(first: readonly number[], second: readonly number[]): readonly number[] {
  return first.map((value, index) => value + (second[index] as number));
}

function largest(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}
