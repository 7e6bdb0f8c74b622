import {
  type ILocales,
  type Injector,
  type IUniverConfig,
  LocaleType,
  LogLevel,
  type Plugin,
  type PluginCtor,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';

/** A plugin, alone or with its options: presets list both kinds. */
export type PluginEntry =
  | PluginCtor<Plugin>
  | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

export interface UniverParts {
  readonly plugins: readonly PluginEntry[];
  readonly locale?: LocaleType;
  readonly words?: ILocales[LocaleType];
  readonly theme?: IUniverConfig['theme'];
}

export interface StartedUniver {
  readonly api: FUniver;
  readonly injector: Injector;
  dispose(): void;
}

/** Starts Univer, the spreadsheet engine, with the plugins that a place needs; a plugin named twice counts once. */
export function startUniver({
  plugins,
  locale = LocaleType.EN_US,
  words = {},
  theme,
}: UniverParts): StartedUniver {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale,
    locales: { [locale]: words },
    ...(theme === undefined ? {} : { theme }),
  });
  const byName = new Map(
    plugins
      .map((entry) => (Array.isArray(entry) ? entry : ([entry, undefined] as const)))
      .map(([plugin, options]) => [plugin.pluginName, [plugin, options] as const]),
  );
  for (const [plugin, options] of byName.values()) univer.registerPlugin(plugin, options);
  return { api: FUniver.newAPI(univer), injector: univer.__getInjector(), dispose: () => univer.dispose() };
}
