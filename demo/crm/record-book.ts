import { writeFile } from 'node:fs/promises';
import { companies } from './companies.ts';
import { people } from './people.ts';
import { changeRecord, type RecordChange } from './record-change.ts';
import type { CompanyRecord, PersonRecord } from './records.ts';
import { type RecordsOnFile, readRecords } from './records-on-file.ts';

/** The people and companies, and what was changed of them, kept in one file. */
export class RecordBook {
  readonly people: PersonRecord[] = structuredClone(people);
  readonly companies: CompanyRecord[] = structuredClone(companies);
  readonly #file: string;
  readonly #kept: RecordsOnFile;
  #written: Promise<void> = Promise.resolve();

  private constructor(file: string, kept: RecordsOnFile) {
    this.#file = file;
    this.#kept = kept;
    for (const record of [...this.people, ...this.companies]) {
      const known = Object.hasOwn(kept, record.id) ? kept[record.id] : undefined;
      if (known) changeRecord(record, known.change, known.version);
    }
  }

  static async open(file: string): Promise<RecordBook> {
    return new RecordBook(file, await readRecords(file));
  }

  find(id: string): PersonRecord | CompanyRecord | undefined {
    return [...this.people, ...this.companies].find((record) => record.id === id);
  }

  async change(id: string, change: RecordChange): Promise<PersonRecord | CompanyRecord | undefined> {
    const record = this.find(id);
    if (!record) return undefined;
    const version = (record.version ?? 0) + 1;
    changeRecord(record, change, version);
    this.#kept[id] = { version, change: { ...this.#kept[id]?.change, ...change } };
    await this.#write();
    return record;
  }

  /** One after the other, so that the last to ask is the last to write. */
  #write(): Promise<void> {
    const write = () => writeFile(this.#file, `${JSON.stringify(this.#kept, null, 2)}\n`, { mode: 0o600 });
    this.#written = this.#written.then(write, write);
    return this.#written;
  }
}
