// The spreadsheet engine with one workbook in it, and how everything here reaches it. The only file that starts it.
import {
  type ICommand,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  IUniverInstanceService,
  type IUniverConfig,
  LocaleType,
  LogLevel,
  type PluginCtor,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { blankWorkbook } from "./blank-workbook";

export interface EngineSetup {
  readonly plugins: readonly (readonly [PluginCtor, object?])[];
  /** Texts in zh-CN and the theme of what shows the grid. */
  readonly config: Pick<IUniverConfig, "locales" | "theme">;
}

export interface Engine {
  readonly workbook: Workbook;
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** Runs a command or mutation at once; unitId is added. Throws where the engine refuses, which is a fault of ours. */
  readonly run: (command: ICommand, params: object, options?: IExecutionOptions) => void;
  readonly dispose: () => void;
}

export function startEngine({ plugins, config }: EngineSetup): Engine {
  const univer = new Univer({ locale: LocaleType.ZH_CN, logLevel: LogLevel.ERROR, ...config });
  for (const [plugin, options] of plugins) univer.registerPlugin(plugin, options);
  const workbook = univer.createUnit<object, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    blankWorkbook(),
  );
  const unitId = workbook.getUnitId();
  // oxlint-disable-next-line no-underscore-dangle -- the engine's only door to its services
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  // Without focus, undo and redo do nothing and say nothing.
  injector.get(IUniverInstanceService).focusUnit(unitId);
  return {
    workbook,
    injector,
    commands,
    run: (command, params, options) => {
      const done: boolean = commands.syncExecuteCommand(command.id, { unitId, ...params }, options);
      if (!done) throw new Error(`The grid refused ${command.id}.`);
    },
    dispose: () => univer.dispose(),
  };
}
