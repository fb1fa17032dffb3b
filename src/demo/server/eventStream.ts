/** Server-sent events to every host page that is open. */
export type EventStream = {
  readonly open: (first: Readonly<Record<string, unknown>>) => Response;
  readonly send: (event: string, data: unknown) => void;
  readonly end: () => void;
};

export function createEventStream(): EventStream {
  const encoder = new TextEncoder();
  const readers = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const write = (reader: ReadableStreamDefaultController<Uint8Array>, event: string, data: unknown) =>
    reader.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
  return {
    open(first) {
      let mine: ReadableStreamDefaultController<Uint8Array> | undefined;
      const body = new ReadableStream<Uint8Array>({
        start(reader) {
          mine = reader;
          readers.add(reader);
          for (const [event, data] of Object.entries(first)) write(reader, event, data);
        },
        cancel() {
          if (mine) readers.delete(mine);
        },
      });
      return new Response(body, { headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store" } });
    },
    send: (event, data) => readers.forEach((reader) => write(reader, event, data)),
    end() {
      readers.forEach((reader) => reader.close());
      readers.clear();
    },
  };
}
