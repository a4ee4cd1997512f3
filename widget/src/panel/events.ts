/** Server-sent events out of text that arrives in any pieces; an unfinished event at a cut is not delivered. */
export class EventParser {
  private rest = "";
  private id = "";
  private data: string[] = [];

  constructor(private deliver: (id: string, data: string) => void) {}

  push(text: string): void {
    const lines = (this.rest + text).split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop()!;
    for (const line of lines) this.line(line);
  }

  private line(line: string): void {
    if (!line) return this.end();
    const [, name, value] = /^([^:]*):? ?(.*)$/s.exec(line)!;
    if (name === "id") this.id = value!;
    if (name === "data") this.data.push(value!);
  }

  private end(): void {
    if (this.data.length) this.deliver(this.id, this.data.join("\n"));
    this.data = [];
    this.id = "";
  }
}
