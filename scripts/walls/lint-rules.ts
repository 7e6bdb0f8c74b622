import { deepest, globalsOf, type Room, rooms, type World } from './rooms';

/**
 * The walls as Biome's configuration, which biome.json extends: for each room and each depth of its folders one override
 * of the imports, for each room one of the globals. Of several that match a file, the last is in force.
 */
export function lintRules(): string {
  const overrides = [...rooms.flatMap(importOverrides), ...rooms.map(globalsOverride)];
  return `{\n"overrides": [\n${overrides.map((override) => JSON.stringify(override)).join(',\n')}\n]\n}\n`;
}

function importOverrides(room: Room): readonly object[] {
  const first = room.place.split('/').length;
  const depths = isFile(room)
    ? [first - 1]
    : Array.from({ length: deepest - first + 1 }, (_, more) => first + more);
  return depths.map((depth) => {
    const below = isFile(room) ? '' : '/*'.repeat(depth - first + 1);
    return override(`src/${room.place}${below}`, 'noRestrictedImports', {
      patterns: importPatterns(room, depth),
    });
  });
}

/**
 * What a file so many folders under src may not import. Patterns go by the text of an import, so who leaves the own
 * house is told by as many `..` as lead to src, and an import must be written the straight way.
 */
function importPatterns(room: Room, depth: number): readonly object[] {
  const src = '../'.repeat(depth) || './';
  const all = (place: string) => [`${src}${place}`, `${src}${place}/**`];
  const outside = [src.slice(0, -1), `${src}**`, ...(depth === 0 ? ['..', '../**'] : [])];
  return [
    {
      group: [...outside, ...room.imports.flatMap(all).map((pattern) => `!${pattern}`)],
      message: `${nameOf(room)} imports ${houses(room)}.`,
    },
    ...(room.but === undefined
      ? []
      : [
          {
            group: room.but.flatMap(all),
            message: `${nameOf(room)} does not import ${room.but.join(', ')}.`,
          },
        ]),
    { group: roundabout(), message: 'Write the shortest path: `..` stands only where a path begins.' },
    {
      group: ['**', '!.', '!..', '!./**', '!../**', ...room.packages.map((name) => `!${name}`)],
      message: `${nameOf(room)} depends on ${room.packages.join(', ') || 'no packages'}.`,
    },
  ];
}

/** Paths that go up after they went down. The last pattern that matches decides; two steps up are allowed at a time. */
function roundabout(): readonly string[] {
  const patterns = ['*/**/..', '*/**/../**'];
  for (let up = 2; up <= deepest + 2; up += 2) {
    const climb = '../'.repeat(up);
    patterns.push(`!${climb.slice(0, -1)}`, `!${climb}**`, `${climb}*/**/..`, `${climb}*/**/../**`);
  }
  return patterns;
}

function globalsOverride(room: Room): object {
  const denied = (Object.keys(globalsOf) as World[])
    .filter((world) => !room.names.includes(world))
    .flatMap((world) => globalsOf[world].map((name) => [name, refusalOf(world)]));
  const files = isFile(room) ? `src/${room.place}` : `src/${room.place}/**`;
  return override(files, 'noRestrictedGlobals', { deniedGlobals: Object.fromEntries(denied) });
}

function refusalOf(world: World): string {
  const who = rooms.filter(({ names }) => names.includes(world)).map(nameOf);
  return `Only ${who.join(', ')} may name ${world}.`;
}

function override(files: string, rule: string, options: object): object {
  return { includes: [files], linter: { rules: { style: { [rule]: { level: 'error', options } } } } };
}

export function nameOf(room: Room): string {
  return isFile(room) ? `src/${room.place}` : `src/${room.place}/`;
}

export function houses({ imports }: Room): string {
  return imports.length === 0
    ? 'nothing outside itself'
    : `only ${imports.map((house) => `${house}/`).join(', ')}`;
}

function isFile({ place }: Room): boolean {
  return place.endsWith('.ts');
}
