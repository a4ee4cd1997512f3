import { makePanel } from "./panel";

// The loader picks the factory up when this script has run.
(window as any).Banter.panel = makePanel;
