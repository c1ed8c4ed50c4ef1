import type { Release, Stratum } from './strata.ts';

/** Cases that a reader can think of as one whole: those of a release, of a stratum, of a difference or what two share. */
export interface SeparablePopulation {
  id: string;
  strata: readonly Stratum[];
}

/** Every set of cases that can be told apart by subtracting one release from another, each once. */
export function separablePopulations(
  releases: readonly Release[],
  strata: readonly Stratum[],
): SeparablePopulation[] {
  const strataIn = (id: string) => strata.filter((stratum) => stratum.releases.includes(id));
  const all: SeparablePopulation[] = [
    ...releases.map(({ id }) => ({ id, strata: strataIn(id) })),
    ...releases.flatMap((a) =>
      releases
        .filter((b) => b !== a)
        .flatMap((b) => [
          {
            id: `${a.id} without ${b.id}`,
            strata: strataIn(a.id).filter((one) => !one.releases.includes(b.id)),
          },
          { id: `${a.id} and ${b.id}`, strata: strataIn(a.id).filter((one) => one.releases.includes(b.id)) },
        ]),
    ),
    ...strata.map((stratum) => ({ id: `only ${stratum.id}`, strata: [stratum] })),
  ];
  const seen = new Set<string>();
  return all.filter(({ strata: some }) => {
    const key = some.map((one) => one.id).join('|');
    return some.length > 0 && !seen.has(key) && seen.add(key);
  });
}
