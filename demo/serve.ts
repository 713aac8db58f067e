import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CallBook } from './crm/calls/call-book.ts';
import { RecordBook } from './crm/record-book.ts';
import { createCrm } from './crm/server.ts';
import { WidgetBook } from './crm/widgets/widget-book.ts';
import { buildFrontEnds } from './front-ends.ts';
import { readKeys } from './keys.ts';
import { listen } from './listen.ts';
import { createPartners } from './partners/server.ts';

export interface DemoOptions {
  /** The first port to try for the CRM; 0 takes any that is free. Default 4400. */
  port?: number;
  /** Where the keys are kept. Made when it is not there. */
  keysFile?: string;
  /** Where the phones and the calls are kept. Made when it is not there. Default: beside the keys. */
  callsFile?: string;
  /** Where changes of records are kept. Made when it is not there. Default: beside the keys. */
  recordsFile?: string;
  /** Where the widgets and their keys are kept. Made when it is not there. Default: beside the keys. */
  widgetsFile?: string;
  /** Where the two front ends are built. */
  builtFolder?: string;
  /** They are there already. Default false. */
  isBuilt?: boolean;
}

export interface Demo {
  /** The CRM's origin. */
  crm: string;
  /** The partners' origin. */
  partners: string;
  close(): Promise<void>;
}

/** Builds both front ends and serves each from an origin of its own. Another host name makes them two sites, even on one machine. */
export async function startDemo({
  port = 4400,
  keysFile = here('.keys.json'),
  callsFile = join(dirname(keysFile), '.calls.json'),
  recordsFile = join(dirname(keysFile), '.records.json'),
  widgetsFile = join(dirname(keysFile), '.widgets.json'),
  builtFolder = here('.built'),
  isBuilt = false,
}: DemoOptions = {}): Promise<Demo> {
  const [keys, records] = await Promise.all([readKeys(keysFile), RecordBook.open(recordsFile)]);
  if (!isBuilt) await buildFrontEnds(builtFolder);
  const crmDoor = await listen(['127.0.0.1', '::1'], port);
  const partnersDoor = await listen(['127.0.0.1'], port && crmDoor.port + 1);
  const origins = { crm: `http://localhost:${crmDoor.port}`, partners: `http://127.0.0.1:${partnersDoor.port}` };
  const book = await CallBook.open(callsFile, origins.partners);
  const widgets = await WidgetBook.open(widgetsFile, origins.partners, keys.crm);
  crmDoor.answerWith(createCrm({ origins, keys, book, records, widgets, folder: `${builtFolder}/crm` }).fetch);
  partnersDoor.answerWith(createPartners({ origins, keys, widgets, folder: `${builtFolder}/partners` }).fetch);
  return {
    ...origins,
    async close() {
      await Promise.all([crmDoor.close(), partnersDoor.close()]);
    },
  };
}

function here(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
