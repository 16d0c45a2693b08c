// The spreadsheet engine with one workbook in it, and how everything here reaches it. The only file that starts it.
import {
  type ICommand,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  IUniverInstanceService,
  type IWorkbookData,
  type IUniverConfig,
  LocaleType,
  LogLevel,
  type PluginCtor,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { blankWorkbook } from "./blank-workbook";
import { passOverGoneSheets } from "./late-validations";

export interface EngineSetup {
  readonly plugins: readonly (readonly [PluginCtor, object?])[];
  /** Texts in zh-CN and the theme of what shows the grid. */
  readonly config: Pick<IUniverConfig, "locales" | "theme">;
}

export interface Engine {
  /** The one that is open now. */
  readonly workbook: Workbook;
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** Runs a command or mutation at once; unitId is added. Throws where the engine refuses, which is a fault of ours. */
  readonly run: (command: ICommand, params: object, options?: IExecutionOptions) => void;
  /** Opens another workbook in place of that which is open, which is gone. */
  readonly reopen: (data: Partial<IWorkbookData>) => void;
  readonly dispose: () => void;
}

export function startEngine({ plugins, config }: EngineSetup): Engine {
  const univer = new Univer({ locale: LocaleType.ZH_CN, logLevel: LogLevel.ERROR, ...config });
  for (const [plugin, options] of plugins) univer.registerPlugin(plugin, options);
  let opened = 0;
  const open = (data: Partial<IWorkbookData>): Workbook => {
    opened += 1;
    // What the engine remembers by the workbook's id is not remembered of the next.
    return univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...data, id: `book-${opened}` });
  };
  let workbook = open(blankWorkbook());
  // oxlint-disable-next-line no-underscore-dangle -- the engine's only door to its services
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  passOverGoneSheets(injector);
  // Without focus, undo and redo do nothing and say nothing.
  instances.focusUnit(workbook.getUnitId());
  return {
    get workbook() {
      return workbook;
    },
    injector,
    commands,
    run: (command, params, options) => {
      const unitId = workbook.getUnitId();
      const done: boolean = commands.syncExecuteCommand(command.id, { unitId, ...params }, options);
      if (!done) throw new Error(`The grid refused ${command.id}.`);
    },
    reopen: (data) => {
      // First the old one goes: with it the conditions of all workbooks are forgotten.
      instances.disposeUnit(workbook.getUnitId());
      workbook = open(data);
      instances.focusUnit(workbook.getUnitId());
    },
    dispose: () => univer.dispose(),
  };
}
