import type { Config, Message, Site } from "../types";

export type Batch = { messages: Message[]; cursor: string };
export type Opened = Batch & { token: string; site?: Site };
export type Body = { id: string } & ({ text: string } | { choice: string } | { form: Record<string, string> });

/** A refusal by the server, or (status 0) no answer at all; `wait` is its Retry-After in seconds. */
export class ApiError extends Error {
  constructor(readonly status: number, readonly code: string, readonly wait = 0) {
    super(code);
  }
  /** Worth another try with the same id. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500 || this.code === "in_flight";
  }
}

// The server answers within 9 s; a little more covers a slow line.
const PATIENCE = 20_000;
const UTM = /^utm_/;

export class Api {
  token = "";
  constructor(private config: Config) {}

  open(): Promise<Opened> {
    const { site, language, consent } = this.config;
    const { timeZone: time_zone } = Intl.DateTimeFormat().resolvedOptions();
    return this.json("", { site, locale: spoken(language), time_zone, page: page(), ...(consent && { consent }) });
  }

  send(body: Body): Promise<Batch> {
    return this.json("/messages", body);
  }

  since(cursor: string): Promise<Batch> {
    return this.json("/messages?after=" + encodeURIComponent(cursor));
  }

  stream(cursor: string, signal: AbortSignal): Promise<Response> {
    return this.call("/stream", { signal, headers: { Accept: "text/event-stream", "Last-Event-ID": cursor } });
  }

  private async json<T>(path: string, body?: unknown): Promise<T> {
    const init: RequestInit = { signal: AbortSignal.timeout(PATIENCE) };
    if (body) Object.assign(init, { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });
    const response = await this.call(path, init);
    return response.json().catch(() => Promise.reject(new ApiError(0, "cut")));
  }

  private async call(path: string, init: RequestInit): Promise<Response> {
    const headers = { ...(init.headers as object), ...(this.token && { Authorization: "Bearer " + this.token }) };
    const request = { ...init, headers, credentials: "omit", cache: "no-store" } as RequestInit;
    const response = await fetch(this.config.base + "api/chat" + path, request).catch(() => null);
    if (!response) throw new ApiError(0, "unreachable");
    if (response.ok) return response;
    const said = await response.json().catch(() => null);
    throw new ApiError(response.status, said?.error?.code || "unavailable", Number(response.headers.get("Retry-After")) || 0);
  }
}

/** Where the visitor is, without the address's query, and which campaign brought them; cut to stay under the body limit. */
function page(): object {
  const utm: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (UTM.test(name)) utm[name.slice(4)] = value.slice(0, 200);
  }
  const { referrer, title } = document;
  return { url: (location.origin + location.pathname).slice(0, 1000), referrer: referrer.slice(0, 1000), title: title.slice(0, 200), utm };
}

/** The visitor's own variant of the page's language, for dates and times: `en-GB` on a page in `en`. */
export function spoken(language: string): string {
  return navigator.languages.find((own) => own.startsWith(language)) || language;
}
