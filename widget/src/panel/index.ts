import type { Host } from "../types";
import { ChatPanel } from "./panel";

// The loader picks the factory up when this script has run.
(window as any).Banter.panel = (host: Host) => new ChatPanel(host);
