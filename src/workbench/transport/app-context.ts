// What office.js is told about the host when it starts. Field names and numbers are those of the wire.
import type { DocumentSettings } from "./document-settings";
import type { Requirements } from "./requirements";

export interface AppDescription {
  readonly instanceId: string;
  readonly locale: string;
  readonly requirements: Requirements;
  readonly settings: DocumentSettings;
  readonly readOnly: boolean;
}

const excelOnTheWeb = 16;
const taskPane = 1;

export const toAppContext = (app: AppDescription): Readonly<Record<string, unknown>> => ({
  _id: app.instanceId,
  _appName: excelOnTheWeb,
  _appVersion: "16.0",
  _appMinorVersion: 0,
  _appUILocale: app.locale,
  _dataLocale: app.locale,
  _docUrl: "",
  _clientMode: app.readOnly ? 0 : 1,
  _settings: app.settings.pairs(),
  _reason: "documentOpened",
  _osfControlType: taskPane,
  _eToken: "",
  _correlationId: "",
  _appInstanceId: app.instanceId,
  _requirementMatrix: JSON.stringify(app.requirements),
  _hostFullVersion: "16.0.0.0",
  _hostCustomMessage: "",
  _clientWindowHeight: 0,
  _clientWindowWidth: 0,
  _addinName: "",
  _appDomains: [],
  _dialogRequirementMatrix: "",
  _featureGates: {},
  _initialDisplayMode: 2,
});
