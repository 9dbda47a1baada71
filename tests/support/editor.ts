import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly items?: unknown[];
    readonly diagnostics?: Diagnostic[];
  };
  readonly result?: unknown;
}

/** An editor as far as YAML goes: the real yaml-language-server, spoken to over its standard streams. */
export interface Editor {
  /** Opens a text as the file of that path, and waits for what the server has to say about it. */
  readonly open: (file: string, text: string) => Promise<readonly Diagnostic[]>;
  /** The labels that are offered at a place; line and character from 0, as the protocol counts. */
  readonly complete: (file: string, line: number, character: number) => Promise<readonly string[]>;
  /** What is shown when the pointer rests at a place. */
  readonly hover: (file: string, line: number, character: number) => Promise<string>;
  readonly close: () => void;
}

const SETTINGS = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };

/** Starts the server, with no schema but those that files name themselves, and nothing from the network. */
export async function openEditor(): Promise<Editor> {
  const bin = path.join(
    path.dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')),
    'bin/yaml-language-server',
  );
  const server = spawn(process.execPath, [bin, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = new Map<number, (result: unknown) => void>();
  const told = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  let last = 0;

  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = (method: string, params: object) =>
    new Promise<unknown>((resolve) => {
      answers.set(++last, resolve);
      send({ id: last, method, params });
    });
  const receive = ({ id, method, params, result }: Message) => {
    if (method === undefined) answers.get(id ?? 0)?.(result);
    else if (method === 'textDocument/publishDiagnostics')
      told.get(params?.uri ?? '')?.(params?.diagnostics ?? []);
    else if (id !== undefined) {
      send({ id, result: method === 'workspace/configuration' ? params?.items?.map(() => SETTINGS) : null });
    }
  };
  listen(server.stdout, receive);

  await ask('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: true } },
  });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml: SETTINGS } } });

  const uriOf = (file: string) => pathToFileURL(file).href;
  const at = (file: string, line: number, character: number) => ({
    textDocument: { uri: uriOf(file) },
    position: { line, character },
  });
  return {
    open: (file, text) =>
      new Promise((resolve) => {
        const uri = uriOf(file);
        told.set(uri, resolve);
        const textDocument = { uri, languageId: 'yaml', version: 1, text };
        send({ method: 'textDocument/didOpen', params: { textDocument } });
      }),
    async complete(file, line, character) {
      const list = (await ask('textDocument/completion', at(file, line, character))) as {
        items: { label: string }[];
      };
      return list.items.map(({ label }) => label);
    },
    async hover(file, line, character) {
      const shown = (await ask('textDocument/hover', at(file, line, character))) as {
        contents: { value: string };
      } | null;
      return shown?.contents.value ?? '';
    },
    close: () => server.kill(),
  };
}

/** Takes messages out of a stream, each behind its `Content-Length`. */
function listen(stream: NodeJS.ReadableStream, receive: (message: Message) => void): void {
  let rest = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/i.exec(rest.subarray(0, Math.max(0, head)).toString())?.[1],
      );
      if (head < 0 || rest.length < head + 4 + length) return;
      receive(JSON.parse(rest.subarray(head + 4, head + 4 + length).toString()) as Message);
      rest = rest.subarray(head + 4 + length);
    }
  });
}
